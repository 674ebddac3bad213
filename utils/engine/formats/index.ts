import { openExim } from './exim/exim';
import type { OpenFormat } from './format';
import { openBarracuda } from './gateways/barracuda';
import { openCiscoEsa } from './gateways/cisco-esa';
import { openFortiMail } from './gateways/fortimail';
import { openMimecast } from './gateways/mimecast';
import { openSophosUtm } from './gateways/sophos-utm';
import { openJsonLines } from './json-lines';
import { openNotice } from './notice/notice';
import { openOpenSmtpd } from './opensmtpd/opensmtpd';
import { openPlain } from './plain';
import { openPostfix } from './postfix/postfix';
import { openPostfixWarnings } from './postfix/warnings';
import { openQmail } from './qmail/qmail';
import { openExchangeQueue } from './queues/exchange-queue';
import { openEximQueue } from './queues/exim-queue';
import { openOpenSmtpdQueue } from './queues/opensmtpd-queue';
import { openPostfixQueue } from './queues/postfix-queue';
import { openAmavis } from './receiving/amavis';
import { openEximAcl } from './receiving/exim-acl';
import { openOpenSmtpdCommand } from './receiving/opensmtpd-command';
import { openPostfixSmtpd } from './receiving/postfix-smtpd';
import { openSendmailReject } from './receiving/sendmail-reject';
import { openReplyInText } from './reply-in-text/reply-in-text';
import { openSendmail } from './sendmail';
import { openCourier } from './servers/courier';
import { openDovecot } from './servers/dovecot';
import { openHaraka } from './servers/haraka';
import { openKerio } from './servers/kerio';
import { openMaddy } from './servers/maddy';
import { openMsmtp } from './servers/msmtp';
import { openStalwart } from './servers/stalwart';
import { openZoneMta } from './servers/zone-mta';
import { openSessions } from './sessions/sessions';
import { openAlignedTable } from './tables/aligned-table';
import { openList } from './tables/list';
import { openTable } from './tables/table';
import { openTranscript } from './transcript';

/**
 * Every format that Yellowline reads. A record is read by the first that knows it: JSON before all, as it may
 * hold a log line; Sendmail before Postfix, as its `from=` lines look like
 * those of qmgr; plain lines last, as they know the least, and behind them the reader of last resort.
 */
export const formats: readonly OpenFormat[] = [
  openJsonLines,
  openTable,
  openCiscoEsa,
  openFortiMail,
  openSophosUtm,
  openBarracuda,
  openMimecast,
  openExim,
  openEximAcl,
  openSendmail,
  openOpenSmtpd,
  openPostfix,
  openPostfixSmtpd,
  openPostfixWarnings,
  openSendmailReject,
  openOpenSmtpdCommand,
  openAmavis,
  openQmail,
  openCourier,
  openDovecot,
  openHaraka,
  openKerio,
  openMaddy,
  openMsmtp,
  openStalwart,
  openZoneMta,
  openPostfixQueue,
  openEximQueue,
  openOpenSmtpdQueue,
  openExchangeQueue,
  openNotice,
  openTranscript,
  openAlignedTable,
  openList,
  openSessions,
  openPlain,
  openReplyInText,
];
