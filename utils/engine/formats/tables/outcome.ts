import type { Status } from '../../types';
import { outcomeOf } from '../events/fields';

/** The state that a table names. */
export interface Outcome {
  readonly status: Status;
  /** Accepted, and then kept back from the mailbox: by the spam filter of the receiving system itself. */
  readonly isKept: boolean;
}

/**
 * Steps on the way of a message, of which none ends an attempt: events of Exchange's tracking, states of Microsoft's trace (learn.microsoft.com, "Event types
 * in the message tracking log" and "Message trace in the modern EAC", as of 2025), also as the admin center shows them in other languages.
 */
const STEPS =
  /^(?:receive|received|submit|expand|expanded|resolve|resolved|redirect|transfer|dsn|process|processmeetingmessage|haredirect|haredirectfail|hareceive|hadiscard|agentinfo|notifymapi|load|suppressed|gettingstatus|getting status|duplicate(?:deliver|expand|redirect)|initmessagecreated|moderat\w{0,20}|throttle|none|unknown|erweitert|status wird abgerufen|developpe|obtention d\w{0,2}.{0,3}(?:etat|statut)|expandido|obteniendo estado|r|o|f)$/;

/** Exact words first: what they are made of would mislead. */
const WORDS: Readonly<Record<string, Status>> = {
  badmail: 'bounced',
  poisonmessage: 'bounced',
  submitfail: 'bounced',
  submitdefer: 'deferred',
  b: 'bounced',
  rb: 'bounced',
  d: 'sent',
  t: 'deferred',
  tq: 'deferred',
  rs: 'deferred',
  relayed: 'sent',
  'send external': 'sent',
  zugestellt: 'sent',
  remis: 'sent',
  livre: 'sent',
  entregado: 'sent',
  fehler: 'bounced',
  fehlgeschlagen: 'bounced',
  echec: 'bounced',
  error: 'bounced',
  ausstehend: 'deferred',
  verzogert: 'deferred',
  'en attente': 'deferred',
  pendiente: 'deferred',
};

/** `FilteredAsSpam`, `Quarantined`, and in other languages. */
const KEPT =
  /quarant|cuarentena|filtered ?as ?spam|als spam gefiltert|filtre comme (?:courrier indesirable|spam)|filtrado como (?:spam|correo no deseado)/;

/** The state that a word stands for; `null` where it ends no attempt, `undefined` where it is not known. */
export function readOutcome(word: string): Outcome | null | undefined {
  const name = word.slice(0, 60).normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  if (name === '') return undefined;
  if (STEPS.test(name)) return null;
  if (KEPT.test(name)) return { status: 'sent', isKept: true };
  const status = WORDS[name] ?? outcomeOf(name);
  return status ? { status, isKept: false } : undefined;
}
