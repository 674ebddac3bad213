import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { DiagnoseLines } from '@/utils/history/draft';
import { History } from '@/utils/history/history';
import { knowledge } from '@/utils/knowledge/knowledge';
import { unpackFacts } from '@/utils/ledger/packed-facts';
import { factsOf } from '@/utils/ledger/tally';

export const DAY = 86_400_000;
export const now = Date.UTC(2026, 10, 24);
export const limits = { age: 30 * DAY, size: 1_000_000 };
const engine = createEngine(knowledge, formats);

export const diagnose: DiagnoseLines = (text, sender) => {
  const [found] = engine.diagnose(text, { now });
  if (!found) return null;
  const facts = factsOf(found, 0);
  return {
    facts: { ...facts, sender: facts.sender || sender },
    recipients: found.recipients.map(({ recipient }) => recipient ?? ''),
  };
};

export const open = (version = '1') => new History({ engine: version, diagnose });
export const line = (id: string, status: string, time = '10:00:00', to = 'jane@example.com') =>
  `2026-11-23T${time}Z relay postfix/smtp[1]: ${id}: to=<${to}>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=${status} (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full)`;
export const kept = (...lines: string[]) => [{ text: lines.join('\n'), sender: 'a@sender.example' }];
export const keysOf = async (history: History) => (await history.newest(100)).messages.map(({ key }) => key);
export const messagesOf = async (history: History) =>
  (await history.newest(100)).messages.map((row) => ({ ...row, facts: unpackFacts(row.facts) }));
