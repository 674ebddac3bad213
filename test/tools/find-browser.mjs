import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of an installed browser.
 * @param {'chromium' | 'firefox'} name Chromium stands for Chrome, Chromium and Edge: all take the same extension.
 * @returns {string | null} `CHROME_PATH` or `FIREFOX_PATH` where set, else the first that is found, else null.
 */
export function findBrowser(name) {
  const asked = process.env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'];
  if (asked) return isProgram(asked) ? asked : null;
  return candidates(name).find(isProgram) ?? null;
}

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const windowsPrograms = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function candidates(name) {
  if (process.platform === 'darwin') return macCandidates(name);
  if (process.platform === 'win32') return windowsCandidates(name);
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands[name].flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

function macCandidates(name) {
  const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  const inside = (app) => join(`${app}.app`, 'Contents', 'MacOS', app === 'Firefox' ? 'firefox' : app);
  return macApplications[name].flatMap((app) => folders.map((folder) => join(folder, inside(app))));
}

function windowsCandidates(name) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return windowsPrograms[name].flatMap((path) => folders.filter(Boolean).map((folder) => join(folder, path)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
