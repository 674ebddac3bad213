import type { RecoveryProof } from '../engine/types';

const server: RecoveryProof = { to: 'server', deliveries: 1 };
/** The relay delivers from several addresses, and one that is let in says nothing of the others. */
const serverAtLength: RecoveryProof = { to: 'server', deliveries: 5 };
const recipient: RecoveryProof = { to: 'recipient', deliveries: 1 };
const sender: RecoveryProof = { to: 'sender', deliveries: 1 };
/** A server takes other mail all the while. */
const message: RecoveryProof = { to: 'message', deliveries: 1 };

/** By the group of a cause. */
const groups: Readonly<Record<string, RecoveryProof>> = {
  connection: server,
  dns: server,
  tls: server,
  server,
  relay: server,
  route: server,
  queue: server,
  protocol: server,
  block: serverAtLength,
  recipient,
  sender,
  authentication: sender,
};

/** Those that are not as their group is. */
const causes: Readonly<Record<string, RecoveryProof>> = {
  'connection.limit': message,
  'server.overloaded': message,
  'server.internal-error': recipient,
  'server.delivery-agent-failed': recipient,
  'protocol.abuse': message,
  'protocol.syntax': message,
  'route.loop': recipient,
  'queue.expired': message,
  'block.sender-domain': sender,
  'block.sender-local': sender,
  'recipient.too-many': message,
  'recipient.malformed': message,
};

/** What proves that a cause is over. */
export function recoveryProofOf(cause: string): RecoveryProof {
  return causes[cause] ?? groups[cause.slice(0, cause.indexOf('.'))] ?? message;
}
