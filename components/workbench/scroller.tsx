import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface ScrollerProps {
  class: string;
  label: string;
  children: ComponentChildren;
}

/** A box of its own height, which the keyboard can scroll too (WCAG 2.1.1), and passes by where nothing is to be scrolled. */
export function Scroller({ class: name, label, children }: ScrollerProps) {
  const box = useRef<HTMLElement>(null);
  const [isScrolled, setScrolled] = useState(true);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = current;
      setScrolled(scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
    };
    const observer = new ResizeObserver(look);
    for (const one of [current, ...current.children]) observer.observe(one);
    return () => observer.disconnect();
  }, []);
  return (
    <section class={name} ref={box} {...(isScrolled && { tabIndex: 0 })} aria-label={label}>
      {children}
    </section>
  );
}
