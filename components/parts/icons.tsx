import type { ComponentChildren } from 'preact';
import type { Status } from '@/utils/engine/types';

/** The sign of a status. Only an ornament: the word stands beside it. */
export function StatusIcon({ status }: { status: Status }) {
  return <Icon>{statusPaths[status]}</Icon>;
}

/** A page that opens in a new tab. */
export function OutwardIcon() {
  return (
    <Icon>
      <path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5" />
    </Icon>
  );
}

/** A control that stands on this page. */
export function GoToIcon() {
  return (
    <Icon>
      <path d="M3 8h9.5M8.5 4l4 4-4 4" />
    </Icon>
  );
}

/** Points right; turned down while its part is open. */
export function FoldIcon() {
  return (
    <Icon>
      <path d="M6 3.5 10.5 8 6 12.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const tick = <path d="m3.5 8.5 3 3 6-7" />;
const cross = <path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />;
const clock = <path d="M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" />;
const bar = <path d="M3.5 8h9" />;
const question = <path d="M5.8 6a2.2 2.2 0 1 1 3.3 1.9C8.4 8.3 8 8.7 8 9.5M8 12v.1" />;

const statusPaths: Readonly<Record<Status, ComponentChildren>> = {
  sent: tick,
  deferred: clock,
  bounced: cross,
  expired: bar,
  deliverable: tick,
  undeliverable: cross,
  unknown: question,
};
