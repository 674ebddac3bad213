import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { createReport } from '@/utils/report/report';

const engine = createEngine(knowledge, formats);
const report = createReport(words, { now: () => Date.parse('2026-11-26T12:00:00Z'), filter: 'SpamHero' });
const folder = 'test/corpus/postfix';
const logs = readdirSync(folder)
  .filter((name) => name.endsWith('.log'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
const mixed = readFileSync(`${folder}/three-recipients-mixed.log`, 'utf8');
const ticketOf = (log: string, redact = false) =>
  report.ticket(engine.diagnose(log, { now: Date.parse('2026-11-26T12:00:00Z') }), {
    redact,
    subject: 'Delivery note',
    link: 'https://www.spamhero.com/cp/quarantine',
  });

describe('a ticket', () => {
  it('has what whoever gets it needs, in few lines', () => {
    expect(ticketOf(mixed)).toBe(
      `Subject: Delivery note
From: orders@northgate-supplies.example
To: bert@oakhurstclinic.example
State: Failed for 2 of 3 recipients, 2026-11-23 20:57:06 +00:00
Cause: The mailbox is full
Who must act: The mailbox’s owner
First step: Delete or archive mail in this mailbox and empty its trash and junk folders.
Answer of imap1.oakhurstclinic.example [203.0.113.164]: 552 5.2.2 <bert@oakhurstclinic.example> Quota exceeded (mailbox for user is full)
Also: Given up after retries, The mail server has an internal fault: carl@oakhurstclinic.example; Delivered: anna@oakhurstclinic.example
Queue id: 4jYJCk2zRXzKnDh
Portal: https://www.spamhero.com/cp/quarantine
`,
    );
  });

  it.each(logs)('of %s is at most twelve lines, and is nobody’s “your”', (_name, log) => {
    const text = ticketOf(log);
    for (const block of text.split('\n\n')) expect(block.trim().split('\n').length).toBeLessThanOrEqual(12);
    expect(text.replace(/^Answer.*$/gm, '')).not.toMatch(/\byour\b|\\@|undefined|null/i);
  });

  it('replaces addresses and names, and leaves the subject out, where that is wanted', () => {
    const text = ticketOf(mixed, true);
    expect(text).not.toMatch(/oakhurst|northgate|bert|Delivery note|203\.0\.113/);
    expect(text).toMatch(/^From: sender-1@/);
    expect(text).toContain('552 5.2.2');
  });
});
