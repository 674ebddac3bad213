import { describe, expect, it } from 'vitest';
import type { Actor, Status } from '@/utils/engine/types';
import { createReport } from '@/utils/report/report';
import { type Invention, inventDiagnosis, inventedWords } from '../invented';

const report = createReport(inventedWords);
const noteOf = (invention: Invention = {}) => report.note(inventDiagnosis(invention), 0);
const withStatus = (status: Status, actor: Actor = 'mail-admin') =>
  noteOf({ attempt: { status }, finding: { actor } });
const actionsOf = (status: Status) => withStatus(status).actions.map(({ action }) => action);

describe('a note', () => {
  it('has the words of the cause, and who said what proves it', () => {
    expect(noteOf()).toMatchObject({
      statusWord: 'Waiting',
      cause: 'garden.gate-shut',
      title: 'The gate is shut',
      meaning: 'Nobody opened the gate.',
      steps: ['Open the gate.', 'Oil the hinge.', 'Buy a new gate.'],
      next: 'Open the gate.',
      evidence: ['450 4.2.0 The gate is shut today'],
      wholeAnswer: null,
      source: 'mail.example.com [192.0.2.25]',
      caveats: [],
      recipient: 'jane@example.com',
    });
  });

  it('shows times as the log has them', () => {
    expect(noteOf().time).toBe('2026-11-23 20:56:01 +01:00');
    expect(noteOf({ attempt: { time: '--11-23T20:56:01' } }).time).toBe('11-23 20:56:01');
    expect(noteOf({ attempt: { time: '2026-11-23T20:56:01Z' } }).time).toBe('2026-11-23 20:56:01 UTC');
    expect(noteOf({ attempt: { time: null } }).time).toBeNull();
  });

  it('has a short form in one line', () => {
    expect(noteOf().brief).toBe('23 Nov 20:56 · Waiting · The gate is shut · mail.example.com');
    expect(noteOf({ attempt: { time: null, nextHop: null } }).brief).toBe('Waiting · The gate is shut');
  });

  it('is one line of what waits by itself beside a recipient for whom somebody must act', () => {
    const waits: Invention = { attempt: { recipient: 'bob@example.com' }, finding: { actor: 'nobody' } };
    const failed: Invention = { attempt: { status: 'bounced' } };
    const told = (...all: Invention[]) => report.note(inventDiagnosis(...all), all.length - 1).line;
    expect(told(failed, waits)).toBe(
      'Waiting 20:56 for bob@example.com · The gate is shut · Nobody has to act: it is tried again by itself.',
    );
    expect(told(waits)).toBeNull();
    expect(told({ ...waits, attempt: {} }, waits)).not.toMatch(/^Waiting/);
    const late = createReport(inventedWords, { now: () => Date.UTC(2027, 0, 1) });
    expect(late.note(inventDiagnosis(failed, waits), 1).line).toBeNull();
  });

  it('says that what ends by itself has not ended for hours, and no more that one may wait', () => {
    expect(noteOf({ finding: { cause: 'garden.rain', actor: 'mail-admin', isOverdue: true } })).toMatchObject(
      {
        meaning:
          'Rain stops by itself. But it has lasted for more than four hours now, which is longer than usual.',
        actorLine: 'Your mail server’s admin (mail.example.com) must act.',
        steps: ['Take an umbrella.'],
        next: 'Take an umbrella.',
      },
    );
  });

  it('tells how the fix is done on the receiving system, with its page first', () => {
    const { platform, links } = noteOf({ finding: { platform: 'hedge' } });
    expect(platform).toEqual({ heading: 'On Hedge', steps: ['Cut a hole.'] });
    expect(links.map(({ label }) => label)).toEqual(['On sheds', 'On gates']);
  });

  it('takes the cause’s own steps for a system before those of its kind of fix', () => {
    expect(noteOf({ finding: { platform: 'fence' } }).platform?.steps).toEqual(['Lift the bar.']);
  });

  it.each(['moat', 'no such platform', null])('has nothing to add for %s', (platform) => {
    expect(noteOf({ finding: { platform } }).platform).toBeNull();
  });

  it('tells of a message that was accepted and then kept back in words of its own, and who lets it go', () => {
    expect(withStatus('sent')).toMatchObject({
      title: 'It lies behind the gate',
      steps: ['Carry it in.'],
      actorLine: 'Your mail server’s admin (mail.example.com) must act.',
    });
  });

  it('names the relay as the one who spoke where it did', () => {
    expect(noteOf({ reply: { saidBy: 'relay' } }).source).toBe('the filter’s own mail server');
  });

  it('quotes the whole reply where a delivery can be searched by it', () => {
    const note = noteOf({
      attempt: { status: 'sent' },
      reply: { code: 250, enhancedCode: '2.0.0', text: 'Ok: queued as 4F2' },
      finding: { cause: 'delivered', actor: 'nobody' },
    });
    expect(note.evidence).toEqual(['250 2.0.0 Ok: queued as 4F2']);
    expect(note.actorLine).toBe('Nobody has to act.');
    expect(note.outlook).toBeNull();
  });

  it('quotes the whole reply where its words prove nothing', () => {
    expect(
      noteOf({ finding: { missing: { text: 'The reason cannot be told.', slots: {} }, evidence: [] } })
        .evidence,
    ).toEqual(['450 4.2.0 The gate is shut today']);
  });

  it('speaks by the status where the base has no such cause', () => {
    const note = noteOf({ attempt: { status: 'bounced' }, finding: { cause: 'unknown.rejected' } });
    expect(note.title).toBe('Refused, for a reason that cannot be read');
    expect(note.actorLine).toBe('Your mail server’s admin (mail.example.com) can tell why.');
    expect(note.links.map(({ href }) => href)).toEqual(['https://example.com/help']);
  });

  it('leaves out links and runners-up that have no words', () => {
    const alternatives = [
      { cause: 'garden.rain', score: 3 },
      { cause: 'garden.unknown', score: 2 },
    ];
    const note = noteOf({ finding: { alternatives } });
    expect(note.links).toEqual([
      {
        label: 'On gates',
        href: 'https://example.com/gates',
        action: null,
        path: null,
        when: null,
        howTo: null,
      },
    ]);
    expect(note.alternatives).toEqual([{ cause: 'garden.rain', title: 'It rains' }]);
  });

  it('refuses an attempt that is not there', () => {
    expect(() => report.note(inventDiagnosis({}), 1)).toThrow(RangeError);
  });
});

describe('who acts', () => {
  it.each<[Actor, RegExp]>([
    ['recipient', /^The mailbox’s owner must act\.$/],
    ['mail-admin', /^Your mail server’s admin \(mail\.example\.com\) must act\.$/],
    ['dns-admin', /^Your network or DNS admin must act\.$/],
    ['sender', /^The sender must act\.$/],
    ['filter-provider', /^SpamHero support must act\.$/],
    ['nobody', /^Nobody has to act: it is tried again by itself\.$/],
  ])('%s, as a sentence', (actor, sentence) => {
    expect(withStatus('deferred', actor).actorLine).toMatch(sentence);
  });

  it('says what remains where a cause heals by itself but nobody tries again', () => {
    expect(withStatus('bounced', 'nobody').actorLine).toContain('re-queue');
    expect(withStatus('expired', 'nobody').actorLine).toContain('re-queue');
  });

  it('says whether the message is lost', () => {
    expect(withStatus('deferred').outlook).toBe(
      'Not lost: the filter tries again by itself, next at about 21:01 and until about 2026-11-28 20:55 (estimated).',
    );
    expect(withStatus('bounced').outlook).toContain('until about 2026-12-23.');
    expect(withStatus('expired').outlook).toContain('until about 2026-12-23.');
  });

  it('names the usual spans where the log has no full times', () => {
    const timeless = { time: '--11-23T20:56:01' };
    const outlookOf = (status: 'deferred' | 'bounced') =>
      report.note(inventDiagnosis({ attempt: { ...timeless, status } }), 0).outlook;
    expect(outlookOf('deferred')).toContain('for about five days');
    expect(outlookOf('bounced')).toContain('for 30 days');
  });
});

it('says to wait only while somebody tries again', () => {
  const raining = { finding: { cause: 'garden.rain' } } as const;
  const steps = (status: 'deferred' | 'bounced' | 'expired') =>
    report.note(inventDiagnosis({ ...raining, attempt: { status } }), 0).steps;
  expect(steps('deferred')).toContain('Wait for the sun.');
  expect(steps('bounced')).not.toContain('Wait for the sun.');
  expect(steps('expired')).toEqual(['Take an umbrella.', 'Re-queue the message once that is mended.']);
});

describe('fix links', () => {
  it('are those that the state allows', () => {
    expect(actionsOf('deferred')).toEqual(['flush', 'alternate']);
    expect(actionsOf('bounced')).toEqual(['requeue', 'alternate']);
    expect(actionsOf('expired')).toEqual(['requeue', 'alternate']);
    expect(actionsOf('sent')).toEqual([]);
  });

  it('offer to deliver what is held for more filtering', () => {
    const [link, ...others] = noteOf({ finding: { cause: 'filter.deep-filtered' } }).actions;
    expect(link).toMatchObject({ action: 'deliver', href: 'https://example.com/deep' });
    expect(others).toEqual([]);
  });

  it('name the menu path, and the general article where none is known', () => {
    expect(withStatus('deferred').actions[0]).toEqual({
      label: 'Flush mail queue',
      action: 'flush',
      path: 'Tools > Flush mail queue',
      href: 'https://example.com/help',
      when: 'once that is mended',
      howTo: 'How to flush the mail queue',
    });
  });
});
