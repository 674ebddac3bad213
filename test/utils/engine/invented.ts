import type { Cause, Knowledge, Platform } from '@/utils/engine/types';

/** The engine takes its knowledge as an argument, so its own tests need two invented causes. */
function invent(id: string, words: RegExp, more: Partial<Cause['signals'][number]> = {}): Cause {
  return {
    id,
    title: id,
    meaning: 'Invented for a test.',
    actor: 'mail-admin',
    actorWhen: [{ status: ['deferred'], actor: 'nobody' }],
    permanence: 'either',
    steps: ['Do nothing.'],
    links: [],
    signals: [{ words, ...more }],
    examples: { match: [], ignore: [] },
  };
}

function inventPlatform(id: string, hosts: readonly string[], words: RegExp): Platform {
  return { id, name: id, hosts, words, fixes: {}, examples: { match: [], ignore: [] } };
}

export const invented: Knowledge = {
  causes: [
    invent('fruit.apple', /no apple/),
    invent('fruit.apple-pie', /no apple pie/),
    invent('fruit.pear', /pear .{0,20}gone/, { strength: 'hint' }),
  ],
  statusCodes: [
    {
      code: '1.1',
      title: 'Bad destination mailbox address',
      cause: 'fruit.pear',
    },
    { code: '7.1', title: 'Delivery not authorized' },
  ],
  platforms: [
    inventPlatform('basket', ['basket.example'], /in the basket/),
    inventPlatform('crate', [], /in the (?:crate|basket)/),
  ],
  provingHosts: ['orchard.example'],
  vocabulary: [],
  weights: { causes: [], rows: {} },
};
