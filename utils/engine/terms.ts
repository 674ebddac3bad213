/**
 * The words that both knowledge and diagnoses are told in, each with all that it can be: what the engine is given (`knowledge-types.ts`) and what it
 * gives (`types.ts`) are built on them and not on each other.
 */

/** What the relay did with one recipient in one attempt, in Postfix's words. */
export type Status =
  | 'sent'
  | 'deferred'
  | 'bounced'
  | 'expired'
  | 'deliverable'
  | 'undeliverable'
  | 'unknown';

/** Who spoke the words of a reply: the customer's server, or the relay by itself; a queue listing may repeat them without telling. */
export type Speaker = 'next-hop' | 'relay' | 'unknown';

/** The part of the SMTP dialogue that was answered (RFC 5321). `tls` is STARTTLS, `auth` is AUTH. */
export type Stage = 'connect' | 'ehlo' | 'tls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end-of-data' | 'quit';

export type Confidence = 'certain' | 'likely' | 'possible';

/** Whether trying again can help without anybody changing anything. */
export type Permanence = 'temporary' | 'permanent';

/** Who can end the trouble. `nobody` means: wait. */
export type Actor = 'recipient' | 'mail-admin' | 'dns-admin' | 'sender' | 'filter-provider' | 'nobody';
