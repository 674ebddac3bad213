import { askBackground, type Messages } from '@/utils/extension/messages';

/** A part of a file takes a second. */
const SILENCE = 20_000;
const TRIES = 3;

/**
 * Asks the background for what may be asked twice, and once more where no answer comes: the browser may end it at any time, and the next
 * question starts it again. Chrome then answers nothing, or never (seen 2026-11).
 * @throws where there is no answer after three tries
 */
export async function askSurely<K extends keyof Messages>(
  type: K,
  ask: Messages[K]['ask'],
): Promise<Messages[K]['answer']> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await unlessSilent(askBackground(type, ask));
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

async function unlessSilent<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, fail) => {
    timer = setTimeout(fail, SILENCE);
  });
  const answer: T | undefined = await Promise.race([asked, silent]).finally(() => clearTimeout(timer));
  if (!answer) throw new Error('The background has not answered');
  return answer;
}
