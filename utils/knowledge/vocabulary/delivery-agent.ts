import type { Concept } from '../../engine/types';

export const deliveryAgentConcept: Concept = {
  id: 'delivery-agent',
  kind: 'thing',
  name: 'the program that files it',
  words: {
    en: `
      pipe, procmail, that stores mail, ended with status, maildrop, lmtp, local delivery,
      delivery agent, mail delivery agent, mda, command died, mailer, mail store, maildir, mbox file,
      mailstore, local mailer, delivery program, deliver program, cyrus, dovecot lda, sieve, vacation,
      filter program, autoresponder, local transport, transport failed, mailbox file, storedrv,
      mailbox database, information store, home directory, forward file, .forward, delivery script,
      mail.local, local delivery failed, child process, delivery transport, virtual transport,
      child crashed, sieve script, message store, mail spool, exited with, exit code, exit status,
      local program, mail folder, write to mailbox, filter exited, script failed,
      error writing message, processing script, local storage, delivery process, qmail-local,
      deliver to file, died on signal, lmtp backend, unable to deliver to maildir, delivery backend,
      deliver agent, delivery module, mailbox lock, lock file, lockfile, index file, mail index,
      imap server, exchange store, mail database, filter script, message file, open mailbox,
      opening mailbox, mailbox is corrupt, mailbox store, cannot open mailbox, write to the mailbox,
      append to mailbox, mailbox corrupt*, mail file, valid shell, mailing to programs,
      mailing to files, save message, saving message, store message, storing message,
      store the message, save the message, write message, write the message, storing to,
      final delivery, fileinto, mailbox driver, mailbox format, .qmail, exited abnormally, lmtpd,
      save failure, the program that places, program that puts, into the user's folder,
      in the folder of`,
    fr: 'programme de remise, remise locale',
  },
};
