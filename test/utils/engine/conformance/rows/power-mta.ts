import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, eachOf, replyOf } from '../said';

const TYPES = { sent: 'd', deferred: 't', bounced: 'b', expired: 'b' } as const;
const ACTIONS = { sent: 'relayed', deferred: 'delayed', bounced: 'failed', expired: 'failed' } as const;
const row = (one: Delivery) =>
  `${TYPES[one.status]},2026-11-20 08:01:02+0000,2026-11-20 08:01:00+0000,ann@example.net,${one.to},,${ACTIONS[one.status]},${one.dsn} (status),"smtp;${replyOf(one)}",mx.example.com (192.0.2.10)`;
const expired = skip('what it gave up it logs with the last failure');

const noHeader = 'grep finds rows, and not the header';

export const rows: readonly Row[] = [
  {
    format: 'PowerMTA accounting file',
    neverIn: {
      'grep of many files': noHeader,
      'grep -n of a file': noHeader,
      'a container runtime': 'it is a file, and printed by nobody',
    },
    cells: cellsOf(
      eachOf(row, 'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta\n'),
      { expired },
    ),
  },
  { format: 'PowerMTA accounting file without its header', cells: cellsOf(eachOf(row), { expired }) },
];
