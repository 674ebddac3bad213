import { useEffect, useRef, useState } from 'preact/hooks';
import { type MailActions, NextMailPanel } from '@/components/next-mail/next-mail-panel';
import { copyText } from '@/utils/extension/copy-text';
import { saveBlob } from '@/utils/extension/save-blob';
import { toEml } from '@/utils/report/documents/next-mail/eml';
import { toMailto } from '@/utils/report/documents/next-mail/mailto';
import type { NextMail } from '@/utils/report/documents/next-mail/next-mail';
import { useRedact } from './use-redact';

export interface NextMailsProps {
  /** Asks for the mails; `redact`: with names replaced. */
  ask(redact: boolean): Promise<readonly NextMail[]>;
}

const actions: MailActions = {
  copy: copyText,
  save: (mail) =>
    saveBlob(new Blob([toEml(mail)], { type: 'message/rfc822' }), `yellowline-mail-to-${mail.reader}.eml`),
  addressOf: toMailto,
};

/** What to write to whom about one message or incident. */
export function NextMails({ ask }: NextMailsProps) {
  const set = useRedact();
  const [own, setOwn] = useState<boolean | null>(null);
  const [mails, setMails] = useState<readonly NextMail[]>([]);
  const asking = useRef(ask);
  asking.current = ask;
  const redact = own ?? set;
  useEffect(() => {
    let isStale = false;
    void asking.current(redact).then((found) => isStale || setMails(found));
    return () => {
      isStale = true;
    };
  }, [redact]);
  return <NextMailPanel mails={mails} actions={actions} redact={redact} onRedact={setOwn} />;
}
