import { describe, expect, it } from 'vitest';
import { asks } from '@/utils/knowledge/asks';
import { words } from '@/utils/knowledge/words';

describe('what mails ask', () => {
  it.each(Object.entries(asks))('for %s: of a cause that there is, in sentences', (id, readers) => {
    expect(words.cause(id)).not.toBeNull();
    for (const sentence of Object.values(readers).flat()) {
      expect(sentence).toMatch(/^[A-Z][a-z]+ .*\.$/);
      expect(sentence).not.toMatch(/Settings >|Quarantine\+|whoever runs/);
    }
  });
});
