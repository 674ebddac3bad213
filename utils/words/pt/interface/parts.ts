import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'O que você pode fazer no Quarantine+',
  'Go to “{label}”': 'Ir a “{label}”',
  // components/parts/command.tsx
  Copy: 'Copiar',
  // components/parts/copy-menu.tsx
  'Copied.': 'Copiado.',
  'The browser did not let it be copied.': 'O navegador não permitiu a cópia.',
  'Copy report': 'Copiar relatório',
  'As text': 'Como texto',
  'As Markdown': 'Como Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Resposta completa',
  // components/parts/keep-button.tsx
  'Keep in history': 'Guardar no histórico',
  // components/parts/link-list.tsx
  'Help articles': 'Artigos de ajuda',
  // components/parts/more-help.tsx
  'More steps and help': 'Mais passos e ajuda',
  'More help': 'Mais ajuda',
  'Could also be: {causes}.': 'Também poderia ser: {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(abre em uma nova aba)',
  // components/parts/own-links.tsx
  Workbench: 'Bancada de trabalho',
  History: 'Histórico',
  Settings: 'Configurações',
  Help: 'Ajuda',
  Privacy: 'Privacidade',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'O navegador não permitiu a cópia: marque o texto e copie-o manualmente.',
  'Report a problem': 'Relatar um problema',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Escreva nele o que aconteceu e copie-o para onde você relata problemas. Ele não contém mensagem, endereço nem nome, e nada é enviado por conta própria.',
  'It is in English, for those who mend it; write in your own language.':
    'Está em inglês, para quem corrige; escreva no seu idioma.',
  'The report': 'O relatório',
  'Copy the report': 'Copiar o relatório',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Substituir endereços e nomes',
  // components/parts/trace.tsx
  'The way of the mail': 'O caminho do e-mail',
  proven: 'provado',
  'from the log': 'segundo o log',
};
