import type { Diagnosis } from '../types';
import { readTrace } from './read-trace';
import type { Trace } from './types';

/** Gives what reads the way of a mail whose headers a text has, once it is known which messages the log tells of; `null` where it has none. `domains`: the relay’s. */
export function traceIn(
  text: string,
  domains: readonly string[],
): ((diagnoses: readonly Diagnosis[]) => Trace) | null {
  const alone = readTrace(text, { domains, queueIds: [] });
  if (!alone) return null;
  return (diagnoses) => {
    const queueIds = diagnoses.flatMap(({ message }) => message.queueIds);
    return readTrace(text, { domains, queueIds }) ?? alone;
  };
}
