import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const serverOverloaded: Cause = {
  id: 'server.overloaded',
  title: 'Your mail server is too busy',
  meaning:
    'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.',
  actor: 'mail-admin',
  actorWhen: [{ status: ['deferred'], actor: 'nobody' }],
  permanence: 'temporary',
  steps: [
    wait('Wait for the next attempt: the filter tries again by itself.'),
    'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.',
    'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.',
  ],
  whenOver: {
    title: 'Your mail server was too busy',
    meaning:
      'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.',
    steps: [
      'Check processor load, memory and the length of the mail queue on your server.',
      'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.',
    ],
  },
  fix: 'limits',
  links: ['diagnosing-failed-deliveries', 'delayed-messages'],
  says: [
    'busy',
    'server busy',
    'load',
    'load too-many',
    'server load too-many',
    'load exceeded',
    'busy later',
    'server busy later',
    'load full',
    'queue full',
    'load later',
    'connection busy',
    'load busy',
    'server too-many',
    'connection refused busy',
    'message too-many load',
    'busy connection server',
    'server busy connection',
    'connection server load busy',
    'limit load exceeded',
    'limit server exceeded',
    'message too-many load later',
    'load message too-many',
    'backend busy message',
    'backend busy',
    'busy message',
    'backend full',
    'backend too-many',
    'disk busy',
    'server load later',
  ],
  signals: [
    { words: /connection refused\W{1,3}.{0,20}\bbusy\b/, strength: 'proof' },
    {
      phrases: 'load average, queue quota exceeded, overloaded, over capacity, at capacity',
      words: /(?:heavy|high|excessive|too much) (?:system |server |mail )?(?:load|traffic)/,
      unless:
        /mailbox|user|recipient is|from your|your (?:ip|host|domain|server)|reputation|upload|download|suspicious/,
    },
    {
      phrases: `
        out of memory, memory utilisation, memory utilization, memory usage, memory load,
        system resources are low, system resources low, memory is exhausted, memory is shortage,
        memory is allocation, memory exhausted, memory shortage, memory allocation, fork failed, children active`,
      words: [
        /(?:not enough|insufficient|low|low on|short of) (?:system )?memory/,
        /(?:cannot|can't|unable to|could not) (?:fork|allocate memory|create (?:new )?(?:thread|process))/,
        /too many (?:mails in (?:the )?queue|processes|open files|threads|messages in (?:the )?queue|queued messages)/,
        /(?:mail |message )?queue(?: is| was)? (?:full|too (?:long|large|big))/,
        /resources? (?:is |are )?(?:temporarily |currently )(?:not available|unavailable)/,
      ],
      unless: /mailbox|from your|~ip|been in the queue/,
    },
  ],
  examples: {
    match: [
      '421 4.4.5 192.0.2.4: Connection refused. Server is busy',
      'host mx.example.com[192.0.2.1] said: 451 4.3.2 Server busy, please try again later (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] refused to talk to me: 421 4.3.2 All server ports are busy',
      '421 mx.example.com: Too much load; please try again later - system load average too high',
      '421 Server overloaded, try later',
      '451 4.3.2 System is currently too busy to accept mail',
      'host mx.example.com[192.0.2.1] said: 451 4.3.0 Error: queue manager is out of memory (in reply to RCPT TO command)',
      '451 Resources temporarily unavailable. Please try again later [#4.16.5].',
      '421 4.3.2 Mail queue is full, try again',
      '421 Server überlastet, bitte später versuchen',
      '550 Server busy',
      '421 4.3.2 Service is not active: back pressure of memory',
    ],
    ignore: [
      '452 4.3.1 Insufficient system resources',
      '450 4.2.1 The user you are trying to contact is receiving mail too quickly. This mailbox is busy',
      '421 Too many connections from your address',
    ],
  },
};
