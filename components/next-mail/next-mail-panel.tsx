import { useState } from 'preact/hooks';
import type { MailReader } from '@/utils/engine/types';
import type { NextMail } from '@/utils/report/documents/next-mail/next-mail';
import { inTextLanguage } from '@/utils/words/language';
import { say, text } from '@/utils/words/say';
import { CopyButton } from '../parts/copying';
import { Redact } from '../parts/redact';

/** What can be done with a mail. */
export interface MailActions {
  /** Gives whether the browser let it be copied. */
  copy(text: string): Promise<boolean>;
  /** Saves it as a draft. */
  save(mail: NextMail): void;
  /** The address that opens it in a mail program; null where it is too long for that. */
  addressOf(mail: NextMail): string | null;
}

export interface NextMailPanelProps {
  mails: readonly NextMail[];
  actions: MailActions;
  /** Whether addresses and names are replaced. */
  redact: boolean;
  onRedact(redact: boolean): void;
}

/** What to write to whom: one text at a time, and where to go with it. */
export function NextMailPanel({ mails, actions, redact, onRedact }: NextMailPanelProps) {
  const [chosen, setChosen] = useState<MailReader | null>(null);
  const mail = mails.find(({ reader }) => reader === chosen) ?? mails[0];
  if (!mail) return null;
  return (
    <section class="next-mail" aria-labelledby="next-mail">
      <h3 id="next-mail">{say('Next mail')}</h3>
      <div class="next-mail-head">
        <Readers mails={mails} chosen={mail.reader} onChoose={setChosen} />
        <Redact redact={redact} onRedact={onRedact} />
      </div>
      <MailText mail={mail} />
      <MailButtons mail={mail} actions={actions} key={mail.reader} />
    </section>
  );
}

interface ReadersProps {
  mails: readonly NextMail[];
  chosen: MailReader;
  onChoose(reader: MailReader): void;
}

function Readers({ mails, chosen, onChoose }: ReadersProps) {
  return (
    <fieldset class="next-mail-readers">
      <legend>{say('To')}</legend>
      {mails.map(({ reader, readerWords }) => (
        <label key={reader}>
          <input
            type="radio"
            name="next-mail-reader"
            checked={reader === chosen}
            onChange={() => onChoose(reader)}
          />
          <span>{readerWords}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** As it will be read: lines are broken as they are written. */
function MailText({ mail: { subject, body } }: { mail: NextMail }) {
  return (
    <div class="next-mail-text">
      <p class="next-mail-subject">
        <span class="next-mail-name">{say('Subject')}</span> <bdi dir="ltr">{subject}</bdi>
      </p>
      <p class="next-mail-body" dir="auto">
        {body.trimEnd()}
      </p>
    </div>
  );
}

const TOO_LONG = text('This text is too long for a link that every mail program takes: save it as a draft.');

/** Its own name of the subject is of the language that it is written in. */
function wholeText({ subject, body }: NextMail): string {
  return `${inTextLanguage(() => say('Subject: {subject}', { subject }))}\n\n${body}`;
}

function MailButtons({ mail, actions }: { mail: NextMail; actions: MailActions }) {
  const address = actions.addressOf(mail);
  return (
    <div class="next-mail-buttons">
      <CopyButton label={say('Copy')} copy={() => actions.copy(wholeText(mail))} />
      <button type="button" class="quiet-button" onClick={() => actions.save(mail)}>
        {say('Save as .eml draft')}
      </button>
      {address ? (
        <a class="quiet-button" href={address}>
          {say('Open in mail program')}
        </a>
      ) : (
        <>
          <button type="button" class="quiet-button" disabled aria-describedby="next-mail-long">
            {say('Open in mail program')}
          </button>
          <span id="next-mail-long" class="hint">
            {say(TOO_LONG)}
          </span>
        </>
      )}
    </div>
  );
}
