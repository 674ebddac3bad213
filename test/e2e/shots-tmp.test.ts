import { inject, test } from 'vitest';
import { launch } from './browsers';
import { pasteInPopup } from './popup-page';
import { closeLog, findRow, openGrid, openLog, waitForNotes, pause } from './portal-page';
import { blocks } from '../utils/engine/trace/blocks';
for (const colorScheme of ['light', 'dark'] as const)
test('shots ' + colorScheme, async () => {
  const browser = await launch('chromium', inject('port'), { colorScheme });
  const panel = await browser.openExtensionPage('sidepanel.html');
  const { page } = await openGrid(browser, 'table');
  await openLog(page, '1003'); await waitForNotes(page, 2); await closeLog(page);
  await page.mouse.move(2, 2); await page.hover(await findRow(page, '1003'));
  await pause(1500);
  await panel.bringToFront();
  for (const width of [400, 1280, 1600]) {
    await panel.setViewport({ width, height: 900 });
    await panel.screenshot({ path: `/tmp/panel/shots/panel-${colorScheme}-${width}.png`, fullPage: true });
  }
  const popup = await browser.openExtensionPage('popup.html');
  const log = 'Mar 12 09:00:08 mx1 postfix/smtp[2]: 4jYJCk2zRXzKnDh: to=<ann@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9B2C3D4E5F)';
  for (const [name, text] of [['m365', blocks[1].text], ['m365log', log + '\n\n' + blocks[1].text], ['zimbra', blocks[9].text]]) {
    await pasteInPopup(popup, text); await pause(1200);
    for (const width of name === 'm365' ? [400, 1280, 1600] : [500]) {
      await popup.setViewport({ width, height: 900 });
      await popup.screenshot({ path: `/tmp/panel/shots/popup-${name}-${colorScheme}-${width}.png`, fullPage: true });
    }
  }
  await browser.close();
}, 120000);
