import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'A linha apontada',
  'Previous problem': 'Problema anterior',
  'Next problem': 'Próximo problema',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Aponte para uma linha do Quarantine+: o que o log dela diz aparece aqui e permanece.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Log ou resposta de um servidor de e-mail',
  'Try an example': 'Testar um exemplo',
  Clear: 'Limpar',
  'The field shows only the start of this text. The rest is read all the same.':
    'O campo mostra só o começo deste texto. O resto é lido do mesmo modo.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Atualizado para {version}.',
  'What’s new': 'Novidades',
  // components/popup/page-status.tsx
  'This page': 'Esta página',
  'Use Yellowline on this site': 'Usar o Yellowline neste site',
  'Reload the page': 'Recarregar a página',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Por que não foram entregues',
  'Open in the workbench': 'Abrir na bancada de trabalho',
  'And {n} more, not shown.': {
    many: 'E mais {n}, não mostrados.',
    one: 'E mais {n}, não mostrado.',
    other: 'E mais {n}, não mostrados.',
  },
  'Earlier attempts: {number}': 'Tentativas anteriores: {number}',
  '{n} older ones, not shown': {
    many: '{n} mais antigas, não mostradas',
    one: '{n} mais antiga, não mostrada',
    other: '{n} mais antigas, não mostradas',
  },
  // components/popup/popup.tsx
  'Reading…': 'Lendo…',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'O texto é lido nesta janela. Nada é enviado, e nada é guardado a menos que você peça.',
  'Open the workbench': 'Abrir a bancada de trabalho',
  'Keep it beside the page': 'Manter ao lado da página',
};
