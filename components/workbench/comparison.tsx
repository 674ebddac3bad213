import type { Compared, ComparisonSection } from '@/utils/report/workbench/types';
import { plural, say, sayCount } from '@/utils/words/say';

export interface ComparisonProps {
  /** `null` for as long as it is not known. */
  compared: Compared | null;
  /** Key of the pair that is chosen; empty where none is. */
  chosen: string;
  onChoose(key: string): void;
}

/** Two logs or periods beside each other. */
export function Comparison(props: ComparisonProps) {
  const { pairs = [], view = null } = props.compared ?? {};
  if (pairs.length === 0) return null;
  return (
    <section class="panel comparison" aria-labelledby="comparison">
      <h2 id="comparison">{say('What has changed')}</h2>
      <Choice {...props} />
      <p class="comparison-verdict" role="status">
        {view?.headline}
      </p>
      {view && (
        <div class="comparison-sections">
          {view.sections.map((section) => (
            <Section section={section} key={section.heading} />
          ))}
        </div>
      )}
    </section>
  );
}

function Choice({ compared, chosen, onChoose }: ComparisonProps) {
  return (
    <p class="comparison-choice">
      <label for="pair">{say('Compare')}</label>
      <select id="pair" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('choose …')}</option>
        {compared?.pairs.map(({ key, words }) => (
          <option value={key} key={key}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

function Section({ section: { heading, lines, more } }: { section: ComparisonSection }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ what, counts }) => (
          <li key={what}>
            <bdi dir="ltr">{what}</bdi> <span class="comparison-counts">{counts}</span>
          </li>
        ))}
        {more > 0 && <li class="comparison-counts">{sayCount(more, plural('and {n} more'))}</li>}
      </ul>
    </section>
  );
}
