// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, renderNote } from '@/components/portal/render';
import { createReport } from '@/utils/report/report';
import type { NoteView, PortalAction } from '@/utils/report/types';
import { type Invention, inventDiagnosis, inventedWords } from '../../utils/report/invented';
import { closeSurfaces, openSurface, press, texts } from '../surface';

const report = createReport(inventedWords);
const onAction = vi.fn();

function show(invention: Invention = {}, available: PortalAction[] = [], changes: Partial<NoteView> = {}) {
  const root = openSurface();
  const view = { ...report.note(inventDiagnosis(invention), 0), ...changes };
  renderNote(root, { view, brief: false, available, onAction });
  return root;
}

afterEach(() => {
  closeSurfaces();
  onAction.mockReset();
});

describe('a note', () => {
  it('shows what happened, what it means, who acts and the first steps', () => {
    const root = show();
    expect(texts(root, '.pill')).toEqual(['Waiting']);
    expect(texts(root, '.title')).toEqual(['The gate is shut']);
    expect(texts(root, '.meaning')).toEqual(['Nobody opened the gate.']);
    expect(texts(root, '.actor strong')).toEqual(['Your mail server’s admin (mail.example.com) must act.']);
    expect(texts(root, '.note > .steps li')).toEqual(['Open the gate.', 'Oil the hinge.']);
    expect(texts(root, '.quote')).toEqual(['450 4.2.0 The gate is shut today']);
  });

  it('has the answer of a server read from the left, and words alone as they are', () => {
    const evidence = ['552 5.2.2 <משרד@example.org> full', 'התיבה מלאה'];
    const quotes = [...show({}, [], { evidence }).querySelectorAll('.quote')];
    expect(quotes.map((one) => one.getAttribute('dir'))).toEqual(['ltr', 'auto']);
  });

  it('shows one general step and then how it is done on the receiving system', () => {
    const root = show({ finding: { platform: 'hedge' } });
    expect(texts(root, '.note > .steps li')).toEqual(['Open the gate.']);
    expect(texts(root, '.platform-name')).toEqual(['On Hedge']);
    expect(texts(root, '.platform li')).toEqual(['Cut a hole.']);
    expect(texts(root, '.more ol li')).toEqual(['Oil the hinge.', 'Buy a new gate.']);
  });

  it('keeps the other steps and the articles in a closed section, counted on', () => {
    const more = show().querySelector('details.more');
    expect(more?.hasAttribute('open')).toBe(false);
    expect(more?.querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(texts(more as Element, 'ol li')).toEqual(['Buy a new gate.']);
    expect(more?.querySelector('.links a')?.getAttribute('href')).toBe('https://example.com/gates');
  });

  it('opens articles in a tab that knows nothing of this page', () => {
    for (const link of show().querySelectorAll('a')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('leads to the portal’s own control where the page has one', () => {
    const root = show({ attempt: { status: 'bounced' }, finding: { actor: 'nobody' } }, ['requeue']);
    expect(texts(root, '.go-to')).toEqual(['Go to “Re-queue the message”']);
    press(root, '.go-to');
    expect(onAction.mock.calls).toEqual([['requeue']]);
  });

  it('leads there quietly where something has to be mended first', () => {
    const root = show({}, ['flush']);
    expect(root.querySelector('.go-to')).toBeNull();
    expect(texts(root, '.actions li')[0]).toBe('Go to “Flush mail queue”once that is mended');
    press(root, '.go-later');
    expect(onAction.mock.calls).toEqual([['flush']]);
  });

  it('names the menu path and links the help article where it has none', () => {
    const root = show();
    expect(root.querySelector('.go-to')).toBeNull();
    expect(texts(root, '.path')).toEqual(['Tools > Flush mail queue', 'at the message’s row']);
    expect(root.querySelector('.actions a')?.getAttribute('href')).toBe('https://example.com/help');
  });

  it('shows hostile text as text, and keeps it from turning its surroundings', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const root = show({}, [], { evidence: [markup], source: markup, recipient: markup, caveats: [markup] });
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(texts(root, 'bdi')).toEqual([markup, markup, markup]);
  });

  it('carries no inline style and no style element, which a strict policy forbids', () => {
    expect(show().querySelectorAll('style, [style]')).toHaveLength(0);
  });

  it('changes in place when it is drawn anew, and an opened section stays open', () => {
    const root = show();
    const details = root.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    const view = report.note(inventDiagnosis({ attempt: { status: 'bounced' } }), 0);
    renderNote(root, { view, brief: false, available: [], onAction });
    expect(texts(root, '.pill')).toEqual(['Failed']);
    expect(root.querySelector('details')).toBe(details);
    expect(details.open).toBe(true);
  });

  it('is one line for an attempt that a later one has overtaken', () => {
    const root = openSurface();
    const view = report.note(inventDiagnosis({}), 0);
    renderNote(root, { view, brief: true, available: ['flush'], onAction });
    expect(texts(root, '.surface')).toEqual(['23 Nov 20:56 · Waiting · The gate is shut · mail.example.com']);
    expect(root.querySelectorAll('button, a')).toHaveLength(0);
  });

  it('leaves nothing behind', () => {
    const root = show();
    clear(root);
    expect(root.childElementCount).toBe(0);
  });
});
