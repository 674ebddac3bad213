import type { Status } from '../../types';
import {
  type Found,
  hop,
  type Json,
  objectAt,
  objectsAt,
  type ReadEvent,
  timeAt,
  withoutType,
  wordsAt,
} from './fields';

/**
 * Events and notifications of Amazon SES (docs.aws.amazon.com, "event publishing contents" and "notification contents", as of 2025).
 *
 * ```text
 * > | {"eventType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"b@example.com",
 *                   ^^^^^^                                                  ^^^^^^^^^^^^^
 *                   status                                                  recipient
 * + | "status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 no such user"}],"timestamp":"2026-11-23T20:00:00Z"},
 *               ^^^^^                          ^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^
 *               dsn                            response                               time
 * + | "mail":{"source":"s@example.org","messageId":"0100019abc"}}
 *                       ^^^^^^^^^^^^^               ^^^^^^^^^^
 *                       sender                      queue id
 * ```
 */
export const readAmazonSes: ReadEvent = (object) => {
  const kind = wordsAt(object, 'eventType', 'notificationType');
  if (kind === null || !('mail' in object || 'bounce' in object)) return null;
  if (kind === 'Bounce') return readList(object, objectAt(object, 'bounce'), 'bouncedRecipients', 'bounced');
  if (kind === 'DeliveryDelay')
    return readList(object, objectAt(object, 'deliveryDelay'), 'delayedRecipients', 'deferred');
  if (kind === 'Delivery') return readDelivery(object, objectAt(object, 'delivery'));
  return [];
};

function readList(object: Json, about: Json, key: string, status: Status): Found[] {
  return objectsAt(about, key).map((one) => ({
    ...common(object, about),
    recipient: wordsAt(one, 'emailAddress'),
    nextHop: hop(remoteHost(wordsAt(about, 'reportingMTA')), wordsAt(about, 'remoteMtaIp')),
    dsn: wordsAt(one, 'status'),
    status,
    response: withoutType(wordsAt(one, 'diagnosticCode') ?? '') || kindOf(about),
  }));
}

/** Where SES shows no reply: `Permanent / OnAccountSuppressionList`, `Transient / MailboxFull`, `TransientCommunicationFailure`. */
function kindOf(about: Json): string {
  const words = [wordsAt(about, 'bounceType'), wordsAt(about, 'bounceSubType'), wordsAt(about, 'delayType')];
  return words
    .filter((word) => word !== null)
    .join(' / ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}

function readDelivery(object: Json, about: Json): Found[] {
  const recipients = Array.isArray(about.recipients) ? about.recipients.slice(0, 2_000) : [];
  return recipients
    .filter((recipient) => typeof recipient === 'string')
    .map((recipient) => ({
      ...common(object, about),
      recipient,
      nextHop: hop(null, wordsAt(about, 'remoteMtaIp')),
      dsn: null,
      status: 'sent' as const,
      response: wordsAt(about, 'smtpResponse') ?? '',
    }));
}

function common(object: Json, about: Json) {
  const mail = objectAt(object, 'mail');
  return {
    time: timeAt(about, 'timestamp'),
    queueId: wordsAt(mail, 'messageId'),
    sender: wordsAt(mail, 'source'),
  };
}

/** The reporting MTA is mostly Amazon's own, and no next hop. */
function remoteHost(words: string | null): string | null {
  const host = words?.replace(/^dns; ?/i, '') ?? null;
  return host && !/amazonses\.com$/i.test(host) ? host : null;
}
