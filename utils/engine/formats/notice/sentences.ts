/** What one sentence of a notice says of a recipient. */
export interface Sentence {
  readonly recipient: string;
  /** The reason, where the sentence gives one. */
  readonly reason: string;
  /** It is still being tried. */
  readonly isDelay: boolean;
}

const ADDRESS = String.raw`['"<(]{0,2}([^\s<>:;,"'()]{1,128}@[^\s<>:;,"'()]{0,254}[^\s<>:;,"'().])['">)]{0,2}`;
/** Behind the address: nothing, or the reason as a part of the sentence or as the next. */
const REASON = String.raw`(?:[,.]? (\S.{0,1000}))?`;

/** The sentences that tell of a failure, `@` for the address: Gmail's cards and Microsoft 365's, in the languages that they are written in (seen 2026-11). */
const FAILURES = [
  'Your message (?:wasn.t delivered|couldn.t be delivered|could not be delivered|was not delivered) to @',
  'Your message to @ (?:couldn.t be delivered|could not be delivered|has been blocked|was blocked|wasn.t delivered)',
  'There was a problem (?:while )?delivering your message to @',
  'Your message to @ was automatically rejected:',
  'Failed to deliver to @$',
  'Delivery to the following recipient failed permanently: @',
  'The following message to @ was undeliverable',
  '(?:Ihre|Deine) Nachricht (?:wurde nicht|konnte nicht) an @ (?:zugestellt(?: werden)?|gesendet(?: werden)?)',
  '(?:Ihre|Deine) Nachricht an @ (?:konnte nicht zugestellt werden|wurde nicht zugestellt|wurde blockiert)',
  'Votre message n.a (?:pas|pu) (?:pu être |été |être )?(?:distribué|remis|envoyé|livré) (?:à|au destinataire)(?: l.adresse)? @',
  'Votre message (?:adressé |destiné )?à @ (?:n.a pas pu être (?:remis|distribué|livré)|n.a pas été (?:remis|distribué)|a été bloqué)',
  '(?:Tu|Su|El) mensaje no se ha (?:podido )?entrega(?:do|r) a @',
  '(?:Tu|Su|El) mensaje (?:a|para) @ no se (?:ha podido|pudo) entregar',
  'Il (?:tuo )?messaggio non è stato (?:recapitato|consegnato|inviato) a @',
  'Je bericht is niet bezorgd (?:bij|aan) @',
  '(?:Sua|A sua) mensagem não foi entregue (?:a|para) @',
] as const;

/** Sentences that are the reason, too: of IMail, MDaemon, Mercury and others (seen 2026-11). */
const REASONS = [
  'User.s mailbox is full: @$',
  'User mailbox exceeds allowed size: @$',
  'You sent mail to @\\. That.s not a valid user here\\.$',
  '@ - no such user here\\.$',
  'Invalid final delivery userid: @$',
  'Local mailbox @ is unavailable: user not found$',
] as const;

/** The same for what is tried again. */
const DELAYS = [
  'There was a temporary problem (?:while )?delivering your message to @',
  'Beim (?:Zustellen|Senden|Versenden) (?:Ihrer|deiner|der) Nachricht an @ ist ein vorübergehendes Problem aufgetreten',
  'Un problème temporaire est survenu (?:lors de|pendant) (?:la (?:distribution|remise)|l.envoi) de votre message à(?: l.adresse)? @',
  'Se ha producido un problema temporal al (?:entregar|enviar) (?:tu|su|el) mensaje a @',
] as const;

const sentences = [
  ...FAILURES.map((sentence) => ({ pattern: patternOf(sentence), isDelay: false, isReason: false })),
  ...DELAYS.map((sentence) => ({ pattern: patternOf(sentence), isDelay: true, isReason: false })),
  ...REASONS.map((sentence) => ({ pattern: patternOf(sentence), isDelay: false, isReason: true })),
];

function patternOf(sentence: string): RegExp {
  return new RegExp(`^${sentence.replace('@', ADDRESS)}${REASON}`, 'iu');
}

/** Reads a sentence that names a recipient and what became of the message; `null` where it is none of those. */
export function readSentence(text: string): Sentence | null {
  if (!text.includes('@') || !(BEGINS.test(text) || text.endsWith(' - no such user here.'))) return null;
  for (const { pattern, isDelay, isReason } of sentences) {
    const [, recipient, words = ''] = pattern.exec(text) ?? [];
    const reason = isReason ? text : reasonIn(words);
    if (recipient) return { recipient, reason: isDelay ? '' : reason, isDelay };
  }
  return null;
}

/** Cheap, as every line that nobody knows passes here. */
const BEGINS =
  /^(?:Your message|There was a|Delivery to the|The following|Ihre Nach|Deine Nach|Beim |Votre mess|Un probl|Tu mens|Su mens|El mens|Se ha|Il (?:tuo )?mess|Je ber|Sua mens|A sua|Failed to|User.s mailbox|User mailbox|You sent|Invalid final|Local mailbox)/i;

/** `See technical details below` and the like are no reason. */
function reasonIn(words: string): string {
  return /technical details|technische|détails techniques|detalles técnicos|^\.?$/i.test(words) ? '' : words;
}
