import type { Actor } from '../../engine/types';
import { quoteOrNull } from './quote';
import { isKept, isOpen } from './status-words';
import type { Subject } from './subject';

/** Who has to act, as a sentence. */
export function actorLine(subject: Subject): string {
  // What was accepted and then kept back has a cause, and somebody who can let it go.
  if (!isOpen(subject.status) && !isKept(subject.status, subject.finding.cause)) return 'Nobody has to act.';
  if (subject.finding.cause.startsWith('unknown.')) return `${serverAdmin(subject)} can tell why.`;
  return lines[subject.finding.actor](subject);
}

const lines: Readonly<Record<Actor, (subject: Subject) => string>> = {
  recipient: () => 'The owner of the mailbox has to act.',
  'mail-admin': (subject) => `${serverAdmin(subject)} has to act.`,
  'dns-admin': () => 'Whoever looks after the network and the DNS (name records) of your domain has to act.',
  sender: () => 'The sender has to act, or whoever runs the sender’s mail.',
  'filter-provider': () => 'SpamHero support has to act.',
  nobody: nobodyLine,
};

/** Healing by itself helps only as long as somebody tries again. */
function nobodyLine({ status }: Subject): string {
  if (status === 'deferred') return 'Nobody has to act: it heals by itself.';
  return 'Nothing is left to mend, but you have to re-queue the message.';
}

function serverAdmin({ nextHop }: Subject): string {
  const host = quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80);
  return host ? `Whoever runs your mail server (${host})` : 'Whoever runs your mail server';
}
