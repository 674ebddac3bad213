import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const serverStorageFull: Cause = {
  id: 'server.storage-full',
  title: 'Your mail server is out of space or resources',
  meaning:
    'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Free disk space on the drive that holds the mail queue and logs, or enlarge it.',
    'Check the free memory as well if the disk has room.',
    ours('Watch a few messages arrive, and only then have the filter retry the rest.'),
  ],
  fix: 'storage',
  links: ['insufficient-system-resources', 'diagnosing-failed-deliveries'],
  says: [
    'disk full',
    'disk missing',
    'disk',
    'server disk full',
    'disk later',
    'disk unavailable',
    'disk exceeded',
    'disk failed',
    'disk full later',
    'message disk full',
    'server disk later',
    'disk server full',
    'delivery-agent disk server full',
  ],
  signals: [
    { phrases: 'enospc', strength: 'proof' },
    // Exchange 452 4.3.1, Postfix smtpd 452 4.3.1, Sendmail 452 4.4.5, Exim "space shortage"
    {
      phrases: `
        no space left, mail system is full, mail system full, message system is full, message system full,
        system is full, system full, queue file write error, server storage is full, server storage full,
        useddiskspace`,
      words:
        /(?:disk|spool|file ?system|hard drive|storage|volume) (?:is |space is )?(?:full|exhausted|exceeded|too low|low)/,
    },
  ],
  examples: {
    match: [
      "431 The recipient's mail server is experiencing a disk full condition",
      'write() returned ENOSPC on the spool volume; message not queued',
      'host mx.example.com[192.0.2.1] said: 452 4.3.1 Insufficient system resources (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 452 4.3.1 Insufficient system resources (UsedDiskSpace[C:\\Exchange\\Queue]) (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 452 4.3.1 Insufficient system storage (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 452 space shortage, please try later (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 452 4.4.5 Insufficient disk space; try again later (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 451 4.3.0 Cannot create spool file: No space left on device (in reply to DATA command)',
      'host mx.example.com[192.0.2.1] said: 452 4.3.1 Error: queue file write error (in reply to end of DATA command)',
      '452 4.3.1 Server disk is full',
      '452 4.3.1 Zu wenig Speicherplatz auf dem Server',
      '452 4.3.1 Insufficient storage for user mail, try later',
      '552 5.3.1 Disk full',
    ],
    ignore: [
      '552 5.2.2 Mailbox full, insufficient storage',
      '552 5.2.2 <a@example.com>: user is over quota',
      '451 4.3.0 Out of memory, please retry later',
    ],
  },
};
