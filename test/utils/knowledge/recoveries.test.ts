import { describe, expect, it } from 'vitest';
import { causes } from '@/utils/knowledge/causes';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';

const ids = causes.map(({ id }) => id);

describe('what proves that a cause is over', () => {
  it('of a mailbox: a delivery to it', () => {
    for (const id of ids.filter((one) =>
      /^recipient\.(?:mailbox-full|unknown|disabled|restricted)$/.test(one),
    ))
      expect(recoveryProofOf(id)).toEqual({ to: 'recipient', deliveries: 1 });
  });

  it('of a server: a delivery there', () => {
    for (const id of ids.filter((one) => /^(?:connection\.(?!limit)|tls\.|dns\.)/.test(one)))
      expect(recoveryProofOf(id)).toEqual({ to: 'server', deliveries: 1 });
  });

  it('of a sender or a message: nothing that another sends', () => {
    for (const id of ids.filter((one) =>
      /^(?:message|sender|authentication|unknown|filter|deferral)\./.test(one),
    ))
      expect(['sender', 'message']).toContain(recoveryProofOf(id).to);
  });
});
