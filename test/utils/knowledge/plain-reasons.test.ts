import { describe, expect, it } from 'vitest';
import { causes } from '@/utils/knowledge/causes';
import { plainReasonOf, plainReasons } from '@/utils/knowledge/plain-reasons';

describe('plain reasons', () => {
  it.each(Object.entries(plainReasons))(
    '%s: of a cause or a group that there is, a sentence without jargon',
    (key, reason) => {
      expect(causes.some(({ id }) => id === key || id.startsWith(`${key}.`))).toBe(true);
      expect(reason).toMatch(/^[A-Z].{20,110}\.$/);
      expect(reason).not.toMatch(/SPF|DKIM|DMARC|DNS|TLS|SMTP|\byour server\b|greylist/i);
    },
  );

  it.each([
    ['block.dnsbl', false, /turned away the filter/],
    ['connection.refused', false, /could not be reached/],
    ['connection.refused', true, /fault of its own/],
    ['recipient.mailbox-full', false, null],
    ['filter.deep-filtered', true, null],
  ])('%s, the filter’s: %s', (cause, isFilters, reason) => {
    const found = plainReasonOf(cause, isFilters);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toMatch(reason);
  });
});
