import type { OverviewGroupView, OverviewShareView } from '@/utils/report/types';
import { numberWords } from '@/utils/words/numbers';
import { say } from '@/utils/words/say';

export interface ListHandlers {
  /** Marks the rows of a group and goes to the first, or takes the marks away. */
  onMark(key: string): void;
  /** Goes to the next marked row, or to the one before. */
  onWalk(step: 1 | -1): void;
}

/** What the same people have to do something about. */
export function OverviewShare({ share, ...on }: ListHandlers & { share: OverviewShareView }) {
  return (
    <div class="share">
      <p class="share-actor">
        {say('{word}:', { word: share.actor })} <strong>{numberWords(share.count)}</strong>
      </p>
      {share.groups.length > 0 && (
        <ul class="groups" aria-label={say('{actor}: by cause and server', { actor: share.actor })}>
          {share.groups.map((group) => (
            <Group group={group} {...on} key={group.key} />
          ))}
        </ul>
      )}
    </div>
  );
}

type GroupProps = ListHandlers & { group: OverviewGroupView };

function Group({ group, onMark, onWalk }: GroupProps) {
  const isMarked = group.marked !== null;
  return (
    <li>
      <button
        type="button"
        class="group"
        aria-pressed={isMarked}
        title={[group.step, say(isMarked ? 'Press to take the marks away.' : 'Press to go there.')]
          .filter(Boolean)
          .join(' ')}
        onClick={() => onMark(group.key)}
      >
        <span class={`group-word is-${group.status}`}>{group.statusWord}</span>
        <span class="group-words">
          <span class="group-title">
            {group.count > 1 && <strong class="group-count">{numberWords(group.count)} × </strong>}
            {group.title}
          </span>
          {group.name && (
            <bdi dir="ltr" class="group-name">
              {group.name}
            </bdi>
          )}
          {group.where && (
            <bdi dir="ltr" class="group-where">
              {group.where}
            </bdi>
          )}
        </span>
      </button>
      {isMarked && <Marked group={group} onWalk={onWalk} />}
    </li>
  );
}

/** What to do first, and the way through the marked rows. */
function Marked({ group, onWalk }: Pick<GroupProps, 'group' | 'onWalk'>) {
  return (
    <div class="group-more">
      {group.count > 1 && (
        <span class="walk">
          <button
            type="button"
            class="walk-button"
            aria-label={say('The message before')}
            onClick={() => onWalk(-1)}
          >
            ▲
          </button>
          <span aria-live="polite">{group.marked}</span>
          <button
            type="button"
            class="walk-button"
            aria-label={say('The next message')}
            onClick={() => onWalk(1)}
          >
            ▼
          </button>
        </span>
      )}
      {group.step && (
        <span>
          <strong>{say('First:')}</strong> {group.step}
        </span>
      )}
    </div>
  );
}
