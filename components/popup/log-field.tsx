import { say } from '@/utils/words/say';

/** A field lays out no more than this without stopping the window (Chromium 156: some seconds for four megabytes). */
const mostShown = 200_000;

export interface LogFieldProps {
  /** What stands in the field at first, and after each change that was not typed. */
  text: string;
  /** `isWhole`: it came at once, as by pasting. */
  onText(text: string, isWhole: boolean): void;
}

/** Where the log text goes. A very long paste is handed on whole, but only its start is shown. */
export function LogField({ text, onText }: LogFieldProps) {
  const isClipped = text.length > mostShown;
  return (
    <>
      <div class="field-head">
        <label for="log">{say('Log text or reply of a mail server')}</label>
        {text === '' ? (
          <Choice label={say('Try an example')} onClick={() => onText(EXAMPLE, true)} />
        ) : (
          <Choice label={say('Clear')} onClick={() => onText('', true)} />
        )}
      </div>
      <textarea
        id="log"
        rows={6}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autofocus
        placeholder={HINT}
        value={text.slice(0, mostShown)}
        onPaste={(event) => clipPaste(event, (pasted) => onText(pasted, true))}
        onInput={(event) => onText(event.currentTarget.value, isPasted(event))}
      />
      {isClipped && (
        <p class="hint">
          {say('The field shows only the start of this text. The rest is read all the same.')}
        </p>
      )}
    </>
  );
}

function Choice({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="text-button" onClick={onClick}>
      {label}
    </button>
  );
}

const HINT = 'to=<jane@example.com>, relay=mail.example.com[192.0.2.25]:25, …\nstatus=deferred (…)';

/** Names and networks are those kept for examples (RFC 2606, RFC 5737). */
const EXAMPLE = [
  'Nov 23 20:57:05 relay postfix/qmgr[261]: 4jYJCk2zRXzKnDh: from=<orders@example.org>, size=4821, nrcpt=2 (queue active)',
  'Nov 23 20:57:06 relay postfix/smtp[263]: 4jYJCk2zRXzKnDh: to=<anna@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=0.4, delays=0.1/0/0.1/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 8Lk3Bn)',
  'Nov 23 20:57:06 relay postfix/smtp[263]: 4jYJCk2zRXzKnDh: to=<bert@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=0.4, delays=0.1/0/0.1/0.2, dsn=5.2.2, status=bounced (host mail.example.com[192.0.2.25] said: 552 5.2.2 <bert@example.com> Quota exceeded (mailbox for user is full) (in reply to RCPT TO command))',
].join('\n');

function isPasted(event: Event): boolean {
  return /^insertFrom(?:Paste|Drop)/.test((event as InputEvent).inputType ?? '');
}

function clipPaste(
  event: ClipboardEvent & { currentTarget: HTMLTextAreaElement },
  take: (text: string) => void,
): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= mostShown) return;
  event.preventDefault();
  take(text);
}
