import { phrases, plainWords, unbroken } from './plain-words';

// What a log is called, and what may stand around it, in the languages that state-words.ts knows.
const LOGS = phrases(
  'log|logs|logfile|logfiles|maillog|maillogs|registro|registros|registo|registos|bitacora|bitacoras|protokoll|protokolle|protokolldatei|zustellprotokoll|' +
    'zustellprotokolle|zustellungsprotokoll|versandprotokoll|versandprotokolle|lieferprotokoll|mailprotokoll|nachrichtenprotokoll|logdatei|logdateien|' +
    'maillog|journal|journaux|historial|historique|historico|verlauf|zustellverlauf|logboek|logboeken|logbestand|לוג|לוגים|הלוג|הלוגים|יומן|יומנים|היומן|היומנים|יומני|רישום|רישומים|רישומי',
);
const AROUND = phrases(
  'view|show|open|see|display|read|check|get|full|all|raw|the|of|for|this|message|messages|mail|mails|email|emails|e|delivery|deliveries|smtp|server|postfix|' +
    'transport|attempt|attempts|transaction|detail|details|entry|entries|lines|file|files|viewer|' +
    'ver|mostrar|abrir|consultar|los|las|el|la|de|del|entrega|entregas|envio|envios|correo|mensaje|este|' +
    'anzeigen|ansehen|einsehen|offnen|zeigen|die|das|der|den|zustell|zustellung|versand|nachricht|' +
    'voir|afficher|consulter|ouvrir|les|le|l|du|des|d|livraison|distribution|remise|envoi|courriel|courrier|ce|' +
    'exibir|os|as|o|a|da|do|mensagem|desta|' +
    'bekijk|bekijken|toon|tonen|het|een|van|bezorging|aflevering|bericht|' +
    'הצג|הצגת|צפה|צפייה|פתח|פתיחת|של|את|משלוח|המשלוח|מסירה|המסירה|הודעה|ההודעה|דואר|ב|ה',
);
/** After these a label says which message is meant. */
const ABOUT = phrases('for|of|about|de|del|du|da|do|fur|von|zu|pour|para|של|עבור');
const HINT = /log|registr|regist|bit[aá]cora|protokoll|journa|hist[oó]ri|verlauf|לוג|יומ|רישו/i;
/** What a label sets between a control's name and what it is about. */
const SEPARATOR = /\s?[:,–—|]\s|\s-\s/;
const ASIDE = /\([^()]{0,40}\)/g;
/** How to press it, and where it opens. */
const MANNER = /^click (?:here )?to | (?:opens )?in (?:a )?new (?:window|tab)$/g;
const MAX_WORDS = 7;
const MAX_NAME = 80;

/** Whether a text may call something Logs: cheap, for any amount of text. */
export function mayNameLogs(text: string): boolean {
  return HINT.test(unbroken(text));
}

/** Whether a text is what a Logs control is called: `Logs`, `[Logs]`, `Logs (3)`, `View delivery logs »`, and nothing else. */
export function isLogsName(text: string): boolean {
  if (text.length > MAX_NAME || !mayNameLogs(text)) return false;
  const said = [text, text.replace(ASIDE, '')].map((words) => plainWords(words).replace(MANNER, ''));
  return said.some((words) => areLogsWords(words.split(' ')));
}

/** The same for a label that nobody reads on the screen: it may go on with which message is meant. */
export function isLogsLabel(label: string): boolean {
  if (!mayNameLogs(label)) return false;
  if (isLogsName(label.split(SEPARATOR, 1)[0] ?? '')) return true;
  const words = plainWords(label).split(' ');
  const about = words.findIndex((word, i) => i > 0 && ABOUT.has(word) && areLogsWords(words.slice(0, i)));
  return about > 0 || isLogsName(label);
}

function areLogsWords(words: readonly string[]): boolean {
  const isKnown = words.every((word) => LOGS.has(word) || AROUND.has(word));
  return isKnown && words.length <= MAX_WORDS && words.some((word) => LOGS.has(word));
}
