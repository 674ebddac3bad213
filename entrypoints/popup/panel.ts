import { browser } from 'wxt/browser';

// Known before the click: Firefox and Chrome open it only in the click itself.
const here = browser.windows.getCurrent();

/** Opens the panel beside the pages of this window; to be called in a person’s click. What is in the popup is there too. */
export async function openPanel(): Promise<void> {
  if (import.meta.env.FIREFOX) return sidebar().open();
  const { id } = await here;
  if (id !== undefined) await browser.sidePanel.open({ windowId: id });
}

/** Only Firefox has it, and the types are Chrome’s. */
function sidebar(): { open(): Promise<void> } {
  return (browser as unknown as { readonly sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
