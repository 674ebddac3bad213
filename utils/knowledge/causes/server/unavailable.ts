import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const serverUnavailable: Cause = {
  id: 'server.unavailable',
  title: 'Your mail server is not taking mail right now',
  meaning:
    'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Check that the mail services on your server are running, and start those that are not.',
    'Find out whether maintenance is under way, and when it ends.',
    wait(
      'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.',
    ),
  ],
  whenOver: {
    title: 'Your mail server was not taking mail',
    meaning:
      'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.',
  },
  fix: 'services',
  links: ['diagnosing-failed-deliveries', 'pause-delivery', 'delayed-messages'],
  says: [
    'server unavailable',
    'unavailable',
    'server unavailable later',
    'connection unavailable',
    'server unavailable connection',
    'unavailable later',
    'server disabled',
    'server refused later',
    'server later',
    'server timed-out',
    'connection later',
    'server connection failed later',
    'connection disabled',
    'connection inside disabled',
    'connection unavailable a-host',
    'unavailable message later',
    'server unavailable lost',
    'recipient unavailable server unavailable later',
    'unavailable backend unavailable later',
    'unavailable server unavailable',
  ],
  signals: [
    // qmail-remote: the greeting was no welcome
    { phrases: 'but greeting failed', unless: /timed out/, strength: 'proof' },
    { words: /unable to (?:process|accept|handle) (?:your )?connections?\b/, strength: 'proof' },
    {
      phrases: `
        shutting down, shuttingdown, shut down, shutdown, maintenance mode, maintenance window,
        maintenance work, is restarting, not currently accepting network messages,
        not now accepting network messages, not accepting network messages`,
      words: /(?:under|for|due to|during|scheduled|in|system|server|down) maintenance/,
    },
  ],
  examples: {
    match: [
      'Connected to 198.51.100.144 but greeting failed.',
      '421 Unable to process connection at this time',
      '421 4.3.2 Service not available, closing transmission channel',
      'host mx.example.com[192.0.2.1] said: 421 4.3.2 Service not active (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 mx.example.com Service temporarily unavailable, please try again later',
      'host mx.example.com[192.0.2.1] said: 450 4.3.2 <a@example.com>: Recipient address rejected: System under maintenance (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 4.3.0 mx.example.com shutting down',
      'host mx.example.com[192.0.2.1] refused to talk to me: 554 5.3.2 mx.example.com ESMTP not accepting network messages',
      '451 4.3.2 We are not currently accepting new messages',
      '421 mx.example.com closing connection',
      '421 4.3.2 Sorry, please come back later',
      '421 4.3.2 Dienst derzeit nicht verfügbar, bitte später erneut versuchen',
      '421 Dienst niet beschikbaar',
      '421 Usługa niedostępna',
      '421 サービスは利用できません',
      '421 服務暫時不可用',
      '421 mx.example.com SMTP incoming connections disabled',
      '451 4.7.1 Service unavailable - try again later',
      '554 Service unavailable at this time',
      '554 SMTP service not available',
      '521 5.3.2 Service currently unavailable',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org',
      '421 4.7.0 mx.example.com Error: too many connections from 203.0.113.5',
      '450 4.2.0 Mailbox temporarily unavailable',
      '451 4.3.0 Internal server error',
    ],
  },
};
