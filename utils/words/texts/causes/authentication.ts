// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesAuthentication {
  // authentication.spf
  'The SPF check failed': string;
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.': string;
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.': string;
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.': string;
  'Leave your own SPF record as it is, because it is not the cause.': string;
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.': string;
  // authentication.dkim
  'The DKIM signature is missing or broken': string;
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.': string;
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.': string;
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.': string;
  'Tell the sender that their signature was refused, and send them the reply.': string;
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': string;
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.': string;
  'Exempt all addresses of the filter from the DMARC check on your mail server.': string;
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.': string;
  'Look at the sender with care first, as forged mail fails this check too.': string;
  // authentication.missing
  'The message does not prove its origin': string;
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.': string;
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.': string;
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.': string;
}
