import { expect, it } from 'vitest';
import { createRedactor } from '@/utils/report/documents/redaction/redact';
import { CONTEXTS, KINDS, SECRETS } from './kinds';

it.each(KINDS)('%s: nothing of it is left, wherever it stands', (_, text) => {
  const left = CONTEXTS.flatMap((context) => {
    const shown = context(text);
    const redacted = createRedactor({ recipients: [], senders: [] }, [shown])(shown).toLowerCase();
    return SECRETS.filter((secret) => redacted.includes(secret)).map((secret) => `${secret} in ${redacted}`);
  });
  expect(left).toEqual([]);
});
