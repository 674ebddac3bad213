import type { Cause } from '../../../engine/types';

export const connectionReplyTimedOut: Cause = {
  id: 'connection.reply-timed-out',
  title: '',
  meaning: '',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [],
  links: [],
  signals: [],
  examples: { match: [], ignore: [] },
};
