import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'La fila señalada',
  'Previous problem': 'Problema anterior',
  'Next problem': 'Problema siguiente',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Pase el puntero por una fila de Quarantine+: lo que dice su registro aparece aquí y permanece.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Registro o respuesta de un servidor de correo',
  'Try an example': 'Probar un ejemplo',
  Clear: 'Vaciar',
  'The field shows only the start of this text. The rest is read all the same.':
    'El campo solo muestra el principio de este texto. El resto se lee igualmente.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Actualizado a {version}.',
  'What’s new': 'Novedades',
  // components/popup/page-status.tsx
  'This page': 'Esta página',
  'Use Yellowline on this site': 'Usar Yellowline en este sitio',
  'Reload the page': 'Recargar la página',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Por qué no se han entregado',
  'Open in the workbench': 'Abrir en la mesa de trabajo',
  'And {n} more, not shown.': {
    many: 'Y {n} más, sin mostrar.',
    one: 'Y {n} más, sin mostrar.',
    other: 'Y {n} más, sin mostrar.',
  },
  'Earlier attempts: {number}': 'Intentos anteriores: {number}',
  '{n} older ones, not shown': {
    many: '{n} más antiguos, sin mostrar',
    one: '{n} más antiguo, sin mostrar',
    other: '{n} más antiguos, sin mostrar',
  },
  // components/popup/popup.tsx
  'Reading…': 'Leyendo…',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'El texto se lee en esta ventana. No se envía nada, y nada se conserva si usted no lo pide.',
  'Open the workbench': 'Abrir la mesa de trabajo',
  'Keep it beside the page': 'Mantener junto a la página',
};
