import { openExim } from './exim/exim';
import type { OpenFormat } from './format';
import { openOpenSmtpd } from './opensmtpd/opensmtpd';
import { openPostfix } from './postfix';
import { openSendmail } from './sendmail';

/** Every format that Yellowline reads. A record is read by the first that knows it. */
export const formats: readonly OpenFormat[] = [openExim, openSendmail, openOpenSmtpd, openPostfix];
