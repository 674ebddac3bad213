import type { Cause } from '../../../engine/types';
import { ours, wait } from '../../steps';

export const filterDeepFiltered: Cause = {
  id: 'filter.deep-filtered',
  title: 'SpamHero holds the message for a second look',
  meaning:
    'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.',
  actor: 'nobody',
  permanence: 'temporary',
  steps: [
    wait('Wait: the filter checks it again and then delivers it by itself.'),
    ours(
      'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.',
    ),
  ],
  whenOver: {
    title: 'SpamHero held the message for a second look',
    meaning:
      'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.',
    steps: [
      ours(
        'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.',
      ),
    ],
  },
  links: ['deep-filter', 'geographic-policies', 'custom-filters', 'delayed-messages'],
  says: [
    'filtering',
    'message filtering',
    'filtering later',
    'message paused filtering',
    'filtering server',
    'paused filtering',
  ],
  signals: [
    {
      phrases: 'deep filter, deep-filter, deepfilter, deeprush',
      sentences: [
        `
          held, kept
          within 24: for more, for further, for additional, for deep(er)
          filter*, scan*, check*`,
      ],
      strength: 'proof',
    },
  ],
  examples: {
    match: ['Deep filtered', 'message held for additional filtering', 'Held by SpamHero for deeper scanning'],
    ignore: ['554 5.7.1 Message filtered', '450 4.2.0 Greylisted, please try again later'],
  },
};
