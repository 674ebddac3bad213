import type { Platform } from '../../engine/types';
import { platformApple } from './apple';
import { platformBarracuda } from './barracuda';
import { platformCisco } from './cisco';
import { platformCpanel } from './cpanel';
import { platformDirectadmin } from './directadmin';
import { platformDomino } from './domino';
import { platformDovecot } from './dovecot';
import { platformExchange } from './exchange';
import { platformExim } from './exim';
import { platformFortimail } from './fortimail';
import { platformFree } from './free';
import { platformGmx } from './gmx';
import { platformGoogleWorkspace } from './google-workspace';
import { platformGroupwise } from './groupwise';
import { platformHmailserver } from './hmailserver';
import { platformIcewarp } from './icewarp';
import { platformKerio } from './kerio';
import { platformMailRu } from './mail-ru';
import { platformMailenable } from './mailenable';
import { platformMdaemon } from './mdaemon';
import { platformMicrosoft365 } from './microsoft-365';
import { platformMimecast } from './mimecast';
import { platformOrange } from './orange';
import { platformOvh } from './ovh';
import { platformPlesk } from './plesk';
import { platformPostfix } from './postfix';
import { platformProofpoint } from './proofpoint';
import { platformQmail } from './qmail';
import { platformQq } from './qq';
import { platformRackspace } from './rackspace';
import { platformRspamd } from './rspamd';
import { platformSendmail } from './sendmail';
import { platformSmartermail } from './smartermail';
import { platformSophos } from './sophos';
import { platformSpamassassin } from './spamassassin';
import { platformSpamexperts } from './spamexperts';
import { platformYahoo } from './yahoo';
import { platformYandex } from './yandex';
import { platformZimbra } from './zimbra';
import { platformZoho } from './zoho';

/** Every receiving system that Yellowline can tell: those that name themselves first, programs that many systems are built on last. */
export const platforms: readonly Platform[] = [
  platformMicrosoft365,
  platformGoogleWorkspace,
  platformMdaemon,
  platformHmailserver,
  platformIcewarp,
  platformKerio,
  platformDomino,
  platformGroupwise,
  platformSmartermail,
  platformMailenable,
  platformBarracuda,
  platformMimecast,
  platformProofpoint,
  platformSophos,
  platformCisco,
  platformFortimail,
  platformYahoo,
  platformApple,
  platformGmx,
  platformOvh,
  platformOrange,
  platformFree,
  platformYandex,
  platformMailRu,
  platformQq,
  platformZoho,
  platformRackspace,
  platformSpamexperts,
  platformExchange,
  platformDirectadmin,
  platformCpanel,
  platformPlesk,
  platformZimbra,
  platformRspamd,
  platformSpamassassin,
  platformDovecot,
  platformExim,
  platformQmail,
  platformSendmail,
  platformPostfix,
];
