import type { Cause } from '../../../engine/types';
import { ours, wait } from '../../steps';

export const filterDeliveryPaused: Cause = {
  id: 'filter.delivery-paused',
  title: 'Delivery is paused: no delivery mail host is set',
  meaning:
    'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    ours(
      'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.',
    ),
    wait('Wait after that: the filter delivers what is waiting by itself.'),
  ],
  whenOver: {
    title: 'Delivery was paused: no delivery mail host was set',
    meaning:
      'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.',
  },
  isYoursFirst: true,
  links: ['pause-delivery', 'diagnosing-failed-deliveries'],
  says: [
    'message paused mx missing',
    'message paused domain mx',
    'paused mx unknown',
    'mx missing paused',
    'message paused domain mx unknown',
    'mx missing message',
  ],
  signals: [
    {
      sentences: [
        `
          delivery, redelivery
          maybe to ~host, to ~ip, to ~addr, to {your/the} (mail )server
          is, has been, was
          maybe currently, temporarily
          paused, on hold`,
      ],
    },
    {
      sentences: [
        `
          no, missing, without, without a
          delivery( mail)( )host`,
        `
          delivery mail( )host
          maybe {for/of} {~host/this domain/the domain}
          maybe is, was, has been
          not set, missing, removed, empty, not configured`,
      ],
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      'delivery is paused',
      'Delivery paused because the delivery mail host of this domain was removed',
      'no delivery mail host configured for example.com',
    ],
    ignore: [
      'delivery temporarily suspended: connect to mail.example.com[192.0.2.10]:25: Connection timed out',
    ],
  },
};
