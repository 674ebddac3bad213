import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { findBrowser } from './find-browser.mjs';

/**
 * Installs the dependencies by `npm ci` where they are missing or older than package-lock.json. Runs before there are any, so
 * nothing here may import a package.
 * @throws {Error} where npm fails.
 */
export function ensureDependencies() {
  if (areFresh()) return;
  console.error('Installing the dependencies (npm ci) …');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    'The dependencies could not be installed: see the lines above.',
    process.stderr.fd,
  );
  writeFileSync(stamp, lockHash());
}

/**
 * Makes sure that these browsers are installed. On Debian as root they are installed by apt, elsewhere one sentence says what to do.
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @throws {Error} with that sentence.
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (!mayUseApt()) throw new Error(advice(missing));
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  run('apt-get', ['update'], advice(missing));
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], advice(missing));
}

/**
 * Installs programs of Debian that are missing, where that may be done; elsewhere whoever needs them does without.
 * @param {Readonly<Record<string, string>>} programs the package of each, by name
 */
export function installPrograms(programs) {
  const names = Object.keys(programs).filter((name) => spawnSync('which', [name]).status !== 0);
  const missing = names.map((name) => programs[name]);
  if (missing.length === 0 || !mayUseApt()) return;
  const complaint = `Not installed: ${missing.join(', ')}. See the lines above.`;
  run('apt-get', ['update', '-q'], complaint, process.stderr.fd);
  run('apt-get', ['install', '-qy', '--no-install-recommends', ...missing], complaint, process.stderr.fd);
}

/**
 * Runs a command to its end, its output on the screen.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} complaint the sentence to throw where it fails
 * @param {'inherit' | number} output where its standard output goes
 * @throws {Error}
 */
export function run(command, args, complaint, output = 'inherit') {
  // On Windows npm and the programs in .bin are command files, which only a shell can start.
  const shell = process.platform === 'win32';
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, { stdio: ['inherit', output, 'inherit'], shell, env });
  if (status !== 0) throw new Error(complaint);
}

/**
 * Runs two chains of commands side by side, each in its order.
 * @param {readonly Step[]} first shows what it prints as it comes
 * @param {readonly Step[]} second has the time that the first one leaves, and shows what a command printed when it has ended
 * @returns {Promise<void>}
 * @throws {Error} with the title of the first that fails; what else runs then is ended.
 * @typedef {readonly [title: string, command: string, ...args: string[]]} Step
 */
export async function runTogether(first, second) {
  const stop = new AbortController();
  const ended = await Promise.allSettled([
    runChain(first, stop, runInFront),
    runChain(second, stop, runAside),
  ]);
  if (ended.some(({ status }) => status === 'rejected')) throw stop.signal.reason;
}

async function runChain(steps, stop, start) {
  for (const [title, ...command] of steps) {
    const isGood = await start(title, command, stop.signal);
    if (!isGood) stop.abort(new Error(`Failed: ${title}. See the lines above.`));
    stop.signal.throwIfAborted();
  }
}

function runInFront(title, command, signal) {
  console.log(`\n== ${title}`);
  const child = startPiped(command, signal);
  for (const stream of [child.stdout, child.stderr]) stream.pipe(process.stdout, { end: false });
  return whenEnded(child);
}

async function runAside(title, command, signal) {
  const child = startPiped(command, signal);
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const isGood = await whenEnded(child);
  if (!signal.aborted) console.log(`\n== ${title}\n${output.trimEnd()}`);
  return isGood;
}

function startPiped([command, ...args], signal) {
  const shell = process.platform === 'win32';
  return spawn(command, args, { shell, signal, stdio: ['ignore', 'pipe', 'pipe'] });
}

function whenEnded(child) {
  return new Promise((done) => {
    // An end by the signal is told as an error, too.
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}

const stamp = 'node_modules/.yellowline-stamp';
// npm writes this one at the end of every install.
const npmStamp = 'node_modules/.package-lock.json';

function areFresh() {
  if (!existsSync(npmStamp)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  return statSync(npmStamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function lockHash() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function advice(missing) {
  const names = {
    chromium: 'Chrome, Chromium or Edge (or set CHROME_PATH)',
    firefox: 'Firefox (or set FIREFOX_PATH)',
  };
  return `Install ${missing.map((name) => names[name]).join(' and ')}, then run this again.`;
}
