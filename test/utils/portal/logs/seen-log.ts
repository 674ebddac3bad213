import { vi } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { knowledge } from '@/utils/knowledge/knowledge';
import { LOG_EVENT } from '@/utils/portal/bridge/bridge-names';
import { startPortal } from '@/utils/portal/session';
import type { Drawing } from '@/utils/portal/surfaces/drawing';
import { startWork } from '@/utils/portal/work';
import type { StartWork } from '@/utils/portal/work-contract';
import { first, looks, memory, recalled } from '../first-parts';
import { settle } from '../settle';

const NOW = Date.UTC(2026, 10, 30);
const engine = createEngine(knowledge, relayFormats);
const nothing = { attributes: {}, paint: () => undefined };

/** The engine as it is, without any words. */
const drawing: Drawing = {
  ready: () => undefined,
  read: (text) => engine.readInSteps(text, { now: NOW }),
  note: ({ diagnosis, index, recipient, brief }) => {
    const attempt = diagnosis.attempts[index]?.attempt;
    return {
      attributes: {
        'data-status': attempt?.status ?? '',
        'data-recipient': recipient,
        'data-time': attempt?.time ?? '',
        'data-cause': diagnosis.attempts[index]?.finding.cause ?? '',
        'data-brief': String(brief),
      },
      paint: (root) => {
        root.textContent = 'note';
      },
    };
  },
  summary: () => nothing,
  untried: () => nothing,
  card: () => nothing,
  overview: () => nothing,
  reason: () => null,
  way: () => ({ attributes: {}, paint: () => {} }),
  groupOf: () => null,
};

export interface SeenLog {
  readonly notes: readonly {
    status: string;
    recipient: string;
    time: string;
    cause: string;
    brief: boolean;
    before: string;
  }[];
  readonly summaries: number;
  /** The page's text before and after. */
  readonly texts: readonly [string, string];
}

const loadWork = async (): Promise<StartWork> => (given, end) =>
  startWork({ looks, drawing, memory }, given, end);

/** Opens a page in all of the portal's code but the drawing, and tells what stands on it. `body` came over the network before. */
export async function seeLog(html: string, body?: string): Promise<SeenLog> {
  vi.useFakeTimers();
  const visit = new AbortController();
  document.body.innerHTML = html;
  const before = document.body.textContent ?? '';
  startPortal(
    {
      document,
      wants: () => ({ hoverFetch: false, overview: false, rowReasons: false }),
      counted: () => {},
      first,
      recalled,
      loadWork,
    },
    visit.signal,
  );
  if (body) document.dispatchEvent(new CustomEvent(LOG_EVENT, { detail: body }));
  await settle();
  const notes = [...document.querySelectorAll('yellowline-note')].map((note) => ({
    status: note.getAttribute('data-status') ?? '',
    recipient: note.getAttribute('data-recipient') ?? '',
    time: note.getAttribute('data-time') ?? '',
    cause: note.getAttribute('data-cause') ?? '',
    brief: note.getAttribute('data-brief') === 'true',
    before: textBefore(note),
  }));
  const summaries = document.querySelectorAll('yellowline-summary').length;
  const after = document.body.textContent ?? '';
  visit.abort();
  vi.useRealTimers();
  return { notes, summaries, texts: [before, after] };
}

/** The page's last words before a note, without spaces. */
function textBefore(note: Element): string {
  const range = document.createRange();
  range.setStart(document.body, 0);
  range.setEndBefore(note);
  return range
    .toString()
    .replace(/[\s\u00ad\u200b]+/g, '')
    .slice(-40);
}
