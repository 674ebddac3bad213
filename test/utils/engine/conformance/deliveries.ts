import type { Actor, Status } from '@/utils/engine/types';

/** What a text has to say of one recipient, in whatever format it is written. */
export interface Outcome {
  readonly recipient: string | null;
  readonly status: Status;
  readonly cause: string;
  readonly actor: Actor;
}

export const KIM = 'kim@example.com';
export const LEE = 'lee@example.com';

const unknownUser: Outcome = {
  recipient: KIM,
  status: 'bounced',
  cause: 'recipient.unknown',
  actor: 'mail-admin',
};
const outcome = (status: Status, cause: string, actor: Actor): Outcome => ({
  recipient: KIM,
  status,
  cause,
  actor,
});

/**
 * The ten deliveries that every format is asked for. The host is mx.example.com [192.0.2.10], the sender ann@example.net, the time 20 November 2026,
 * 08:01:02; a format that has its own place for one of these writes it there.
 */
export const deliveries = {
  sent: [outcome('sent', 'delivered', 'nobody')],
  greylisted: [outcome('deferred', 'deferral.greylisted', 'nobody')],
  'mailbox full': [outcome('deferred', 'recipient.mailbox-full', 'recipient')],
  'unknown user': [unknownUser],
  'timed out': [outcome('deferred', 'connection.timed-out', 'dns-admin')],
  'refused connection': [outcome('deferred', 'connection.refused', 'mail-admin')],
  expired: [outcome('expired', 'queue.expired', 'mail-admin')],
  'TLS failure': [outcome('deferred', 'tls.handshake-failed', 'mail-admin')],
  'spam refusal': [outcome('bounced', 'message.spam', 'mail-admin')],
  'two recipients, one fails': [unknownUser, { ...outcome('sent', 'delivered', 'nobody'), recipient: LEE }],
} satisfies Record<string, readonly Outcome[]>;

export type DeliveryName = keyof typeof deliveries;
