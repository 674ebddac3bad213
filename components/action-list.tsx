import type { LinkView, PortalAction } from '@/utils/report/types';
import { GoToIcon } from './icons';
import { OutwardLink } from './outward-link';

export interface ActionListProps {
  actions: readonly LinkView[];
  /** The portal's actions whose control is on the page. */
  available: readonly PortalAction[];
  onAction(action: PortalAction): void;
}

/** Fix links: to the portal's own control where the page has it, else where to find it and what helps. */
export function ActionList({ actions, available, onAction }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <ul class="actions" aria-label="What you can do in Quarantine+">
      {actions.map((link) => (
        <li key={link.label}>
          {link.action && available.includes(link.action) ? (
            <GoTo label={link.label} action={link.action} onAction={onAction} />
          ) : (
            <Path link={link} />
          )}
        </li>
      ))}
    </ul>
  );
}

type GoToProps = Pick<ActionListProps, 'onAction'> & { label: string; action: PortalAction };

function GoTo({ label, action, onAction }: GoToProps) {
  return (
    <button type="button" class="go-to" onClick={() => onAction(action)}>
      <GoToIcon />
      Go to “{label}”
    </button>
  );
}

function Path({ link }: { link: LinkView }) {
  return (
    <>
      <OutwardLink href={link.href}>{link.label}</OutwardLink>
      {link.path && <span class="path">{link.path}</span>}
    </>
  );
}
