import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Etwas ist gescheitert, und die Liste sagt nicht, wo: beim Filter oder auf dem Server, an den er zustellt.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'Das Relay gab nach tagelangen Versuchen auf; kein früherer Fehler dieser Nachricht steht in diesem Log, daher lässt sich der Grund nicht erkennen.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Der Antwortcode {code} bedeutet Annahme, aber der Wortlaut weist ab; dem Wortlaut wurde geglaubt.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'Die Codes widersprechen einander: {final} ist endgültig, {short} vorläufig.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'Der Wortlaut passt zu keiner hier bekannten Ursache; der Code {code} ist ein eigener von {vendor} für „{title}“.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'Es gab keinen Wortlaut; der Code {code} ist ein eigener von {vendor} für „{title}“.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'Der Wortlaut passt zu keiner hier bekannten Ursache; der Code {code} ist registriert als „{title}“.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'Es gab keinen Wortlaut; der Code {code} ist registriert als „{title}“.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'Der Wortlaut passt zu keiner hier bekannten Ursache, und kein Register kennt den Code {code}. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Der Antwortcode {code} ist keine Antwort auf eine Zustellung, daher lässt sich daraus nichts erkennen.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet Annahme, und sein Wortlaut passt zu keiner hier bekannten Ursache. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} bedeutet Annahme, und mehr sagt die Antwort nicht. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} ist eine vorläufige Abweisung, und sein Wortlaut passt zu keiner hier bekannten Ursache. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} ist eine vorläufige Abweisung, und mehr sagt die Antwort nicht. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Der Antwortcode {code} ist eine endgültige Abweisung, und sein Wortlaut passt zu keiner hier bekannten Ursache. Der Grund lässt sich daher nicht erkennen.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Der Antwortcode {code} ist eine endgültige Abweisung, und mehr sagt die Antwort nicht. Der Grund lässt sich daher nicht erkennen.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Es gibt keinen Code, und der Wortlaut passt zu keiner hier bekannten Ursache. Der Grund lässt sich daher nicht erkennen.',
  'The record holds no reply, so the reason cannot be told.':
    'Der Eintrag enthält keine Antwort, daher lässt sich der Grund nicht erkennen.',
};
