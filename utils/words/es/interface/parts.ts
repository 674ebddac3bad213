import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'Lo que puede hacer en Quarantine+',
  'Go to “{label}”': 'Ir a “{label}”',
  // components/parts/command.tsx
  Copy: 'Copiar',
  // components/parts/copy-menu.tsx
  'Copied.': 'Copiado.',
  'The browser did not let it be copied.': 'El navegador no permitió copiarlo.',
  'Copy report': 'Copiar informe',
  'As text': 'Como texto',
  'As Markdown': 'Como Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Respuesta completa',
  // components/parts/keep-button.tsx
  'Keep in history': 'Conservar en el historial',
  // components/parts/link-list.tsx
  'Help articles': 'Artículos de ayuda',
  // components/parts/more-help.tsx
  'More steps and help': 'Más pasos y ayuda',
  'More help': 'Más ayuda',
  'Could also be: {causes}.': 'También podría ser: {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(se abre en una pestaña nueva)',
  // components/parts/own-links.tsx
  Workbench: 'Mesa de trabajo',
  History: 'Historial',
  Settings: 'Configuración',
  Help: 'Ayuda',
  Privacy: 'Privacidad',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'El navegador no permitió copiarlo: selecciónelo y cópielo a mano.',
  'Report a problem': 'Informar de un problema',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Escriba en él qué ocurrió y cópielo después allí donde informe del problema. No contiene ningún mensaje, dirección ni nombre, y no se envía nada por sí solo.',
  'It is in English, for those who mend it; write in your own language.':
    'Está en inglés, para quienes lo corrigen; escriba en su idioma.',
  'The report': 'El informe',
  'Copy the report': 'Copiar el informe',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Sustituir direcciones y nombres',
  // components/parts/trace.tsx
  'The way of the mail': 'El camino del correo',
  proven: 'demostrado',
  'from the log': 'según el registro',
};
