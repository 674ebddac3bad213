import type { ComponentChildren } from 'preact';

export interface ScrollerProps {
  class: string;
  label: string;
  children: ComponentChildren;
}

/** A box of its own height, which the keyboard can scroll too (WCAG 2.1.1). */
export function Scroller({ class: name, label, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (axe: scrollable-region-focusable)
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
