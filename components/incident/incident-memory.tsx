import { useEffect, useState } from 'preact/hooks';
import type { IncidentPageView, MarkChange } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';

export interface IncidentMemoryProps {
  view: IncidentPageView;
  /** Remembers what changes; gives a sentence where that could not be done, else nothing. */
  onMark(change: MarkChange): Promise<string>;
}

/** What the person says of an incident: that it is known, that it is mended, and a note. */
export function IncidentMemory({ view, onMark }: IncidentMemoryProps) {
  const [said, setSaid] = useState('');
  const mark = async (change: MarkChange, done: string) => setSaid((await onMark(change)) || done);
  return (
    <section class="incident-memory" aria-label={say('What you know of it')}>
      <div class="incident-buttons">
        <Marks view={view} onMark={mark} />
      </div>
      <Note
        note={view.incident.note}
        longest={view.longestNote}
        onNote={(note) => mark({ note }, say('The note is kept.'))}
      />
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}

type Mark = (change: MarkChange, done: string) => Promise<void>;

function Marks({ view: { incident, recovery }, onMark }: { view: IncidentPageView; onMark: Mark }) {
  const { state } = incident;
  const button = (word: string, state: MarkChange['state'], done: string) => (
    <button type="button" class="quiet-button" onClick={() => void onMark({ state }, done)}>
      {word}
    </button>
  );
  return (
    <>
      {state === 'open' &&
        button(say('Acknowledge'), 'acknowledged', say('Acknowledged: it is kept as known.'))}
      {state !== 'mended' &&
        button(
          say('Call it mended'),
          'mended',
          say('Mended, by your word: what fails from now on opens it again.'),
        )}
      {state === 'acknowledged' && button(say('Take the acknowledgement back'), 'open', say('Open again.'))}
      {state === 'mended' &&
        !recovery?.isMended &&
        incident.open !== '' &&
        button(say('Open it again'), 'open', say('Open again.'))}
    </>
  );
}

interface NoteProps {
  note: string;
  /** Characters. */
  longest: number;
  onNote(note: string): Promise<void>;
}

function Note({ note, longest, onNote }: NoteProps) {
  const [text, setText] = useState(note);
  useEffect(() => setText(note), [note]);
  const save = (event: Event) => {
    event.preventDefault();
    void onNote(text.trim());
  };
  return (
    <form class="incident-note-field" onSubmit={save}>
      <label for="incident-note">{say('Your note')}</label>
      <textarea
        id="incident-note"
        rows={2}
        maxLength={longest}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="quiet-button" disabled={text.trim() === note}>
        {say('Save the note')}
      </button>
    </form>
  );
}
