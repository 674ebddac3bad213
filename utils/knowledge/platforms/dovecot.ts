import type { Platform } from '../../engine/types';

export const platformDovecot: Platform = {
  id: 'dovecot',
  name: 'Dovecot',
  hosts: [],
  words:
    /quota exceeded \(mailbox for user is full\)|dovecot|timeout while waiting for lock for transaction log|user doesn't exist: ~addr/,
  fixes: {
    recipients: {
      steps: ['Run `doveadm user ADDRESS`: it tells whether the user database knows it.'],
    },
    quota: {
      steps: [
        'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.',
      ],
    },
    services: { steps: ['Run `doveadm service status`, and read the log that `doveadm log find` names.'] },
    logs: { steps: ['Search the file that `doveadm log find` names for the recipient.'] },
  },
  examples: {
    match: ['552 5.2.2 <a@example.com> Quota exceeded (mailbox for user is full)'],
    ignore: ['552 5.2.2 mailbox full'],
  },
};
