import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: one frame. */
const TURN = 16;

/** Draws a part of the page some turns after the page, so that the page answers in between. */
export function Later({ turn, children }: { turn: number; children: ComponentChildren }) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), turn * TURN);
    return () => clearTimeout(timer);
  }, []);
  return isDue && children;
}
