/** What one presses in a list, however it is built. */
export const CONTROLS =
  'a, button, input, select, summary, [role="button"], [role="link"], [role="menuitem"], [onclick]';
