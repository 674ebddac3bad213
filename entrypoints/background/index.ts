import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { nameOfAsk, readAsk } from '@/utils/extension/message-shapes';
import {
  addedSites,
  builtInSites,
  loadSurfaces,
  loadWords,
  registerSites,
  startInTabs,
  stopInTabs,
} from '@/utils/extension/sites';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { packKnowledge } from '@/utils/knowledge/packed';
import { showCount } from './badge';
import { runCommand } from './commands';
import { greet } from './first-run';
import { answerHistory, tidyHistory } from './history';
import { answerMemory } from './memory';
import { createMenu, openSelection } from './menu';
import { answerTabLogs, forgetTab } from './tab-logs';

export default defineBackground(() => {
  answerPages();
  followSites();
  tidyOnStart();
  startOnInstall();
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id));
  browser.contextMenus.onClicked.addListener((info, tab) => void openSelection(info, tab));
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
});

function answerPages(): void {
  // `sendResponse` and not a promise: for each message that is not ours, nothing is to be answered.
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const name = nameOfAsk(message);
    if (name === 'get-knowledge') sendResponse(packKnowledge({ ...knowledge, delivered, links }));
    else if (name === 'show-count') showCount(sender.tab?.id, readAsk(name, message));
    else if (name === 'load-surfaces') return answerWhenLoaded(loadSurfaces(sender), sendResponse);
    else if (name === 'load-words') return answerWhenLoaded(loadWords(sender), sendResponse);
    // The history looks at what it is given itself, which may be four megabytes.
    else if (answerHistory(message, sender, sendResponse)) return true;
    else if (name !== null && readAsk(name, message) !== null)
      return answerMemory(message, sender, sendResponse) || answerTabLogs(message, sender, sendResponse);
    return false;
  });
}

function answerWhenLoaded(loading: Promise<boolean>, respond: (isThere: boolean) => void): true {
  void loading.then(respond);
  return true;
}

/** Works on the sites that the person allows, from then on. */
function followSites(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSites();
    await startInTabs(origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerSites();
    await stopInTabs(origins);
  });
}

function tidyOnStart(): void {
  browser.runtime.onStartup.addListener(() => {
    void registerSites();
    void tidyHistory();
  });
}

/** Chrome leaves the tabs that are open without the new scripts, Firefox starts those of the manifest in them. */
function startOnInstall(): void {
  browser.runtime.onInstalled.addListener(async (details) => {
    void greet(details);
    void createMenu();
    void tidyHistory();
    await registerSites();
    const sites = await addedSites();
    await startInTabs(import.meta.env.FIREFOX ? sites : [...builtInSites(), ...sites]);
  });
}
