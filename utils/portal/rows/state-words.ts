import type { RowState } from '../../report/types';
import { remember } from '../page/remember';
import { phrases, plainWords, unbroken } from './plain-words';

/** What a text says of a message: its state, or that it arrived. */
export interface Said {
  readonly state: RowState | 'delivered';
  /** `whole`: and nothing else; `start`: first of all, such as `Deferring: will be retried`; `inside`: somewhere in it. */
  readonly how: 'whole' | 'start' | 'inside';
}

// The words of the portal's legend (help article 237128, seen 2026-11) and what they are in six more languages, as `plainWords` gives them.
const WORDS: Readonly<Record<Said['state'], ReadonlySet<string>>> = {
  queued: phrases(
    'queued|queueing|queuing|enqueued|in queue|in the queue|queued for delivery|message queued|mail queued|' +
      'en cola|en la cola|encolado|encolada|in warteschlange|in der warteschlange|eingereiht|wartet in der warteschlange|' +
      'en file d attente|mis en file d attente|dans la file d attente|en attente|na fila|em fila|enfileirado|enfileirada|in wachtrij|in de wachtrij|בתור|ממתין בתור|ממתינה בתור',
  ),
  deferring: phrases(
    'deferring|deferred|deferral|message deferred|temporarily deferred|temporary failure|temporarily failed|' +
      'aplazado|aplazada|aplazando|diferido|diferida|difiriendo|pospuesto|pospuesta|posponiendo|postergado|postergada|' +
      'zuruckgestellt|wird zuruckgestellt|aufgeschoben|verzogert|wird verzogert|verschoben|' +
      'differe|differee|en differe|reporte|reportee|ajourne|ajournee|retarde|retardee|adiado|adiada|adiando|atrasado|atrasada|uitgesteld|vertraagd|נדחה|נדחית|דחוי|דחויה|בדחייה|מושהה|מעוכב|מעוכבת|בעיכוב',
  ),
  failed: phrases(
    'failed|failure|failed delivery|message failed|permanent failure|permanently failed|' +
      'fallido|fallida|fallo|ha fallado|error de entrega|fehlgeschlagen|gescheitert|unzustellbar|' +
      'echoue|echouee|echec|en echec|echec de livraison|echec de la remise|falhou|falha|falhado|falhada|com falha|falha na entrega|mislukt|נכשל|נכשלה|כשל|כישלון|המסירה נכשלה',
  ),
  'deep-filtered': phrases(
    'deep filtered|deep filter|deep filtering|deepfiltered|deepfiltering|filtrado en profundidad|filtrada en profundidad|filtrado profundo|' +
      'filtro profundo|filtrado a fondo|tiefengefiltert|tiefgefiltert|tief gefiltert|tiefenfilter|tiefenfilterung|intensiv gefiltert|' +
      'filtre en profondeur|filtree en profondeur|filtrage approfondi|filtre approfondi|filtrage en profondeur|filtrado em profundidade|' +
      'filtrada em profundidade|filtragem profunda|filtrado profundamente|diep gefilterd|סינון עמוק|בסינון עמוק|סונן לעומק|מסונן לעומק|סינון לעומק|סינון מעמיק',
  ),
  undelivered: phrases(
    'not delivered|undelivered|not yet delivered|no entregado|no entregada|sin entregar|nicht zugestellt|non livre|non livree|non remis|non distribue|' +
      'nao entregue|niet bezorgd|niet afgeleverd|לא נמסר|לא נמסרה',
  ),
  delivered: phrases(
    'delivered|accepted|delivered successfully|entregado|entregada|aceptado|aceptada|zugestellt|angenommen|livre|livree|remis|remise|distribue|accepte|' +
      'acceptee|entregue|aceito|aceite|bezorgd|afgeleverd|geaccepteerd|נמסר|נמסרה|התקבל',
  ),
};
const STATES = Object.keys(WORDS) as Said['state'][];
/** Words that are no state, and stand in the place of one. */
const OTHERS = phrases(
  'spam|clean|sent|held|quarantined|quarantine|virus|phishing|pending|released|rejected|blocked|bounced|expired|ok|ham|junk|whitelisted|blacklisted|' +
    'limpio|enviado|gesendet|sauber|envoye|propre|limpo|נשלח|נקי|ספאם',
);
/** What a label or a column says before the state. */
const TITLES = phrases(
  'status|state|delivery|delivery status|delivery state|message status|message state|mail status|icon|estado|estado de entrega|estatus|zustand|zustellstatus|' +
    'zustellung|statut|etat|entrega|livraison|situacao|estado da entrega|bezorging|aflevering|סטטוס|מצב|מצב משלוח|מצב מסירה',
);
/** Columns that a sender writes. */
const WRITTEN = phrases(
  'subject|from|to|sender|recipient|recipients|mail|message|name|preview|asunto|de|para|remitente|destinatario|betreff|absender|von|an|empfanger|nachricht|' +
    'objet|sujet|expediteur|destinataire|a|assunto|remetente|onderwerp|van|aan|afzender|ontvanger|bericht|נושא|מאת|אל|שולח|נמען',
);
// Cheap, for the text of whole pages: a part of each of the words above.
const HINT =
  /queu|defer|failed|failure|deep|deliver|accept|cola|fila|warteschl|eingereiht|attente|aplaz|difer|difir|différ|pos(?:pues|pon)|posterg|retard|report|ajourn|adia[dn]|atras|zur(?:ü|u)ck|aufgesch|verz|versch|fall|falh|fehl|gescheit|unzust|zugest|chou|chec|filt|entreg|error|livr|remi|distrib|wachtr|uitgest|vertr|misl|zorgd|elever|[א-ת]/i;
// What the page offers to do with each message, “Deliver” and “Re-queue”, names no state, and holds a part of one's word. So do subjects:
// a delivery note, a report. A delivery that is a state has another of these words beside it.
const HINT_BESIDE_ACTIONS = new RegExp(
  HINT.source
    .replace('queu|', 'queu(?!e(?!d))|')
    .replace('|deliver|', '|delivered|')
    .replace('|report|', '|report[eé]|'),
  'i',
);
const MAX_TEXT = 200;

/** Whether a text may name a state: cheap, for any amount of text. */
export function mayNameState(text: string): boolean {
  return HINT.test(unbroken(text));
}

/** The same for what is no action of the page's own. */
export function mayNameStateBesideActions(text: string): boolean {
  return HINT_BESIDE_ACTIONS.test(unbroken(text));
}

/** What a text says of a message, by the word that comes first in it; null for nothing, and for an address. */
export function saidIn(text: string): Said | null {
  if (text.length > MAX_TEXT || !mayNameState(text) || text.includes('@')) return null;
  return read(text);
}

// A page has few of these words, and each of them thousands of times.
const read = remember((text: string): Said | null => {
  const rest = withoutTitle(plainWords(text)).split(' ');
  for (let at = 0; at < rest.length; at += 1) {
    const first = phraseAt(rest, at);
    if (!first) continue;
    if (at > 0) return DENIALS.has(rest[at - 1] ?? '') ? null : { state: first.state, how: 'inside' };
    return { state: first.state, how: endOf(first, rest) === rest.length ? 'whole' : 'start' };
  }
  return null;
});

/** Whether a text is one that stands in a column of states: empty, or such a word and nothing else. */
export function isStatusText(text: string): boolean {
  return saidIn(text)?.how === 'whole' || isOther(text);
}

/** Where a state ends that a text begins with: a portal of two languages says it in both, `Failed / Échec`. */
function endOf({ state, words }: Phrase, text: readonly string[]): number {
  let end = words.length;
  for (let next = phraseAt(text, end); next?.state === state; next = phraseAt(text, end))
    end += next.words.length;
  return end;
}

const isOther = remember((text: string) => OTHERS.has(withoutTitle(plainWords(text))));

/** Whether a column of this name, or of these in two languages, holds states (true), or what a sender writes (false); null where it says neither. */
export function isStatusTitle(title: string): boolean | null {
  const [first = null, ...others] = new Set(title.split(/[/|]/).map(isTitleOfStates));
  return others.length > 0 ? null : first;
}

function isTitleOfStates(title: string): boolean | null {
  const words = plainWords(title);
  if (TITLES.has(words)) return true;
  return WRITTEN.has(words) ? false : null;
}

interface Phrase {
  readonly state: Said['state'];
  readonly words: readonly string[];
}

/** By their first word; of two, the longer one first. */
const byFirst = new Map<string, Phrase[]>();
for (const state of STATES) {
  for (const phrase of WORDS[state]) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const all = [...(byFirst.get(first) ?? []), { state, words }];
    byFirst.set(
      first,
      all.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

function phraseAt(words: readonly string[], at: number): Phrase | null {
  const candidates = byFirst.get(words[at] ?? '') ?? [];
  return candidates.find((phrase) => phrase.words.every((word, i) => word === words[at + i])) ?? null;
}

/** `Status: Queued` says Queued. */
function withoutTitle(words: string): string {
  let rest = words;
  for (let at = words.indexOf(' '); at > 0 && at < 24; at = words.indexOf(' ', at + 1))
    if (TITLES.has(words.slice(0, at)) && !isState(words)) rest = words.slice(at + 1);
  return rest;
}

function isState(words: string): boolean {
  return STATES.some((state) => WORDS[state].has(words));
}

const DENIALS = phrases('not|no|never|non|nicht|kein|keine|nao|pas|ne|sin|sem|niet|geen|לא');
