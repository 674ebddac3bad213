import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Etwas schlug fehl, und die Liste sagt nicht, wo: beim Filter oder auf dem Server, an den er zustellt.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'Das Relay gab nach Tagen des Versuchens auf; dieses Log enthält keinen früheren Fehlschlag dieser Nachricht, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Der Antwortcode {code} bedeutet Annahme, die Worte aber lehnen ab; den Worten wurde geglaubt.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'Die Codes widersprechen einander: {final} ist endgültig, {short} gilt vorläufig.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'Die Worte passen zu keiner hier bekannten Ursache; der Code {code} ist {vendor}-eigen und bedeutet „{title}“.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'Die Antwort enthielt keine Worte; der Code {code} ist {vendor}-eigen und bedeutet „{title}“.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'Die Worte passen zu keiner hier bekannten Ursache; der Code {code} ist als „{title}“ registriert.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'Die Antwort enthielt keine Worte; der Code {code} ist als „{title}“ registriert.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'Die Worte passen zu keiner hier bekannten Ursache, und kein Verzeichnis kennt den Code {code}, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Der Antwortcode {code} ist keine Antwort auf eine Zustellung, daher lässt sich aus ihm nichts schließen.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet Annahme, und die Worte passen zu keiner hier bekannten Ursache, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet Annahme, und mehr steht dort nicht, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet eine vorläufige Ablehnung, und die Worte passen zu keiner hier bekannten Ursache, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet eine vorläufige Ablehnung, und mehr steht dort nicht, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet eine endgültige Ablehnung, und die Worte passen zu keiner hier bekannten Ursache, daher lässt sich der Grund nicht sagen.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet eine endgültige Ablehnung, und mehr steht dort nicht, daher lässt sich der Grund nicht sagen.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Es gibt keinen Code, und die Worte passen zu keiner hier bekannten Ursache, daher lässt sich der Grund nicht sagen.',
  'The record holds no reply, so the reason cannot be told.':
    'Der Eintrag enthält keine Antwort, daher lässt sich der Grund nicht sagen.',
};
