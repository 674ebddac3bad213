import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';

export interface DropFieldProps {
  /** Nothing is read yet: the field is the page. */
  isAlone: boolean;
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  /** Reads an invented log, for whoever has none at hand. */
  onSample(): void;
}

/** What the choosers offer; whatever is dropped is looked at. */
const kinds = '.log,.txt,.html,.eml,.csv,.json,.jsonl,.gz,.zip,.mbox,text/*,message/rfc822';

/** Where logs go in: files, a folder, or text. Dropping works anywhere on the page. */
export function DropField({ isAlone, onFiles, onText, onSample }: DropFieldProps) {
  const [isPasting, setPasting] = useState(false);
  const read = (text: string) => {
    setPasting(false);
    onText(text);
  };
  return (
    <section class={isAlone ? 'drop-field is-alone' : 'drop-field'} aria-label={say('Logs to read')}>
      {isAlone && <DropWords />}
      <div class="drop-controls">
        <Chooser word={say('Choose files')} what={{ accept: kinds }} onFiles={onFiles} />
        <Chooser word={say('Choose a folder')} what={{ webkitdirectory: true }} onFiles={onFiles} />
        <button
          type="button"
          class="button-like"
          aria-expanded={isPasting}
          onClick={() => setPasting(!isPasting)}
        >
          {say('Paste text')}
        </button>
      </div>
      {isPasting && <PasteField onText={read} />}
      {isAlone && <DropMore onSample={onSample} />}
    </section>
  );
}

function DropWords() {
  return (
    <p class="drop-words">
      <strong>{say('Drop logs here, or choose them.')}</strong>{' '}
      {say(
        'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.',
      )}
    </p>
  );
}

/** What somebody learns here who has never seen a log read. */
function DropMore({ onSample }: Pick<DropFieldProps, 'onSample'>) {
  return (
    <div class="drop-more">
      <p>
        {say(
          'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.',
        )}
      </p>
      <button type="button" class="go-to" onClick={onSample}>
        {say('Try with a sample log')}
      </button>
    </div>
  );
}

interface ChooserProps extends Pick<DropFieldProps, 'onFiles'> {
  word: string;
  /** Attributes that say what can be chosen. */
  what: object;
}

function Chooser({ word, what, onFiles }: ChooserProps) {
  const take = (event: Event & { currentTarget: HTMLInputElement }) => {
    onFiles([...(event.currentTarget.files ?? [])]);
    event.currentTarget.value = '';
  };
  return (
    <label class="button-like">
      {word}
      <input type="file" multiple class="for-ears" onChange={take} {...what} />
    </label>
  );
}

function PasteField({ onText }: Pick<DropFieldProps, 'onText'>) {
  const [text, setText] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    if (text.trim()) onText(text);
  };
  return (
    <form class="paste-field" onSubmit={send}>
      <label for="pasted">{say('Log text')}</label>
      <textarea
        id="pasted"
        rows={6}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="go-to">
        {say('Read{#button}')}
      </button>
    </form>
  );
}
