import * as v from 'valibot';
import { type CaseData, unpackCase } from '@/utils/report/case-file/case-data';

/** Bounds of what is read: a file from a stranger may claim anything. */
const MOST = { messages: 5_000, lines: 1_000, line: 10_000 };

const text = v.pipe(v.string(), v.maxLength(MOST.line));
const shape = v.object({
  format: v.literal('yellowline-case'),
  version: v.literal(1),
  made: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
  messages: v.pipe(
    v.array(v.object({ sender: text, lines: v.pipe(v.array(text), v.maxLength(MOST.lines)) })),
    v.maxLength(MOST.messages),
  ),
});

/** The data of a case file; `null` where it is none, or not whole. Never throws. */
export async function readCase(html: string): Promise<CaseData | null> {
  const { success, output } = v.safeParse(shape, await unpackCase(html));
  return success ? { made: output.made, messages: output.messages } : null;
}
