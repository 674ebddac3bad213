import type { Platform } from '../../engine/types';

export const platformZimbra: Platform = {
  id: 'zimbra',
  name: 'Zimbra',
  hosts: [],
  words: /\bzimbra/,
  fixes: {
    'trust-filter': {
      steps: [
        'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.',
      ],
    },
    recipients: {
      steps: ['Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.'],
    },
    quota: { steps: ['Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.'] },
    'message-size': {
      steps: ['Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.'],
    },
    services: { steps: ['Run `zmcontrol status`, and start what is stopped.'] },
    logs: { steps: ['Search /var/log/zimbra.log for the recipient.'] },
  },
  examples: {
    match: ['452 4.2.2 Over quota (zimbraMailQuota)'],
    ignore: ['452 4.2.2 Over quota'],
  },
};
