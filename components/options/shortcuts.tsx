import { say } from '@/utils/words/say';
export interface ShortcutsProps {
  /** What each does, and by which keys; no keys where it has none. */
  shortcuts: readonly { what: string; keys: string }[];
  /** Where the browser lets them be changed, in words. */
  where: string;
  /** Opens that place; null where only the person can. */
  onChange: (() => void) | null;
}

/** The keys that the browser gives Yellowline, whatever page is open. */
export function Shortcuts({ shortcuts, where, onChange }: ShortcutsProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('Keys')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : say('no keys')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{where}</p>
      {onChange && (
        <button type="button" class="quiet-button" onClick={onChange}>
          {say('Change the keys')}
        </button>
      )}
    </section>
  );
}
