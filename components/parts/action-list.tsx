import type { LinkView, PortalAction } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { GoToIcon } from './icons';
import { OutwardLink } from './outward-link';

export interface ActionListProps {
  actions: readonly LinkView[];
  /** The portal's actions whose control is on the page. */
  available: readonly PortalAction[];
  onAction(action: PortalAction): void;
}

/** Fix links: to the portal's own control where the page has it, else to how it is done, and where. */
export function ActionList({ actions, available, onAction }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <ul class="actions" aria-label={say('What you can do in Quarantine+')}>
      {actions.map((link) => (
        <li key={link.label}>
          {link.action && available.includes(link.action) ? (
            <GoTo link={link} onAction={onAction} />
          ) : (
            <HowTo link={link} />
          )}
          {link.when && <span class="when">{link.when}</span>}
        </li>
      ))}
    </ul>
  );
}

type GoToProps = Pick<ActionListProps, 'onAction'> & { link: LinkView; isShort?: boolean };

/** Loud where it helps at once. */
export function GoTo({ link, onAction, isShort }: GoToProps) {
  const { label, action, when } = link;
  const goTo = say('Go to “{label}”', { label });
  return (
    <button
      type="button"
      class={when ? 'text-button go-later' : 'go-to'}
      aria-label={isShort ? goTo : undefined}
      onClick={() => action && onAction(action)}
    >
      <GoToIcon />
      {isShort ? label : goTo}
    </button>
  );
}

function HowTo({ link: { href, label, howTo, path } }: { link: LinkView }) {
  return (
    <>
      <OutwardLink href={href}>{howTo ?? label}</OutwardLink>
      {path && <span class="path">{path}</span>}
    </>
  );
}
