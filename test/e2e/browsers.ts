import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.mjs';
import { copyFirefoxProfile } from './firefox-profile';

export type BrowserName = 'chromium' | 'firefox';

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** False opens a window on the screen. */
  readonly headless?: boolean;
  /** What pages are told by `prefers-color-scheme`. */
  readonly colorScheme?: ColorScheme;
  /** Home folder of the browser's user; Firefox looks there for policies. */
  readonly home?: string;
  /** Port of a proxy on this machine that all requests go through. */
  readonly proxy?: number;
  /** Sites share a process in Firefox, which takes an eighth less of a core (2026-11). People have one for each. */
  readonly sharesProcesses?: boolean;
}

export interface TestBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the reference portal listens. */
  readonly port: number;
  /** Whether the extension has said hello by a page of its own, which is closed by now. */
  readonly isWelcomed: boolean;
  /** Opens a page of the extension, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the production build on it. `*.spamhero.com` leads to the loopback interface, so that the extension's own match
 * patterns hold; match patterns ignore the port.
 * @throws where the browser is not installed or the extension is not built.
 */
export async function launch(
  name: BrowserName,
  port: number,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  const started = await start({ headless: true, colorScheme: 'light', ...options });
  const isWelcomed = name === 'chromium' && (await closeWelcome(started.browser));
  return { name, port, isWelcomed, ...started };
}

/**
 * The welcome page opens by itself, in front: a page of a test that is opened before would be behind it, and have no frames. So it is waited
 * for, and closed. In Firefox, where a driver installs for now only, none opens.
 */
async function closeWelcome(browser: Browser): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    const welcome = (await browser.pages()).find((page) => page.url().includes('/welcome.html'));
    await welcome?.close();
    if (welcome) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

type Started = Omit<TestBrowser, 'name' | 'port' | 'isWelcomed'>;

const viewport = { width: 1280, height: 900 };
const firefoxUuid = 'b7a3c1d2-1111-4222-8333-444455556666';

function programOf(name: BrowserName): string {
  const path = findBrowser(name);
  if (!path) throw new Error(`Install ${name} first: run npm test once, or set its path in the environment.`);
  return path;
}

type Settled = LaunchOptions & Required<Pick<LaunchOptions, 'headless' | 'colorScheme'>>;

async function launchChromium({ headless, colorScheme, proxy }: Settled): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    headless,
    defaultViewport: headless ? viewport : null,
    // Chrome 137 and later ignore --load-extension; the pipe's Extensions.loadUnpacked works (seen 2026-11).
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: chromiumArguments({ headless, colorScheme, proxy }),
  });
  const id = await install(browser, '.output/chrome-mv3');
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return { browser, openExtensionPage, close: () => browser.close() };
}

function chromiumArguments({ headless, colorScheme, proxy }: Settled): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const hosts = '--host-resolver-rules=MAP *.spamhero.com 127.0.0.1';
  // 0 is dark, 1 is light (Blink's PreferredColorScheme).
  const scheme = `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`;
  // A process in reserve for each tab costs a third of a navigation (2026-11).
  const lean = ['--disable-features=SpareRendererForSitePerProcess', '--disable-gpu'];
  // Drawing the tabs and buttons that nobody sees costs a sixth of all (2026-11).
  const bare = headless ? ['--kiosk'] : [];
  // By itself it goes to this machine past a proxy.
  const by = proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  return [...root, hosts, scheme, ...lean, ...bare, '--disable-quic', '--no-first-run', ...quiet, ...by];
}

async function launchFirefox({
  headless,
  colorScheme,
  home,
  proxy,
  sharesProcesses,
}: Settled): Promise<Started> {
  const folder = '.output/firefox-mv3';
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));
  const uuids = { [manifest.browser_specific_settings.gecko.id]: firefoxUuid };
  const userDataDir = copyFirefoxProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: true,
    // Pages at moz-extension: can only be driven with this (seen in Firefox ESR 153, 2026-11).
    args: ['--remote-allow-system-access'],
    ...(userDataDir && { userDataDir }),
    ...(home && { env: { ...process.env, HOME: home } }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // What a person would allow is allowed.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': 'www.spamhero.com, www2.spamhero.com',
      // Nobody looks: fewer frames take a seventh less of a core (2026-11).
      'layout.frame_rate': 20,
      // Nor is a page waited for that no test opens.
      'dom.ipc.processPrelaunch.enabled': false,
      ...(sharesProcesses && { 'fission.autostart': false, 'dom.ipc.processCount': 1 }),
      // A window that a page opens at a click of the test is wanted.
      'dom.disable_open_during_load': false,
      ...(proxy && proxyPreferences(proxy)),
    },
  });
  await install(browser, folder);
  const openExtensionPage = (path: string) => openMozExtension(browser, path);
  const close = async () => {
    await browser.close();
    if (userDataDir) rmSync(userDataDir, { recursive: true, force: true });
  };
  return { browser, openExtensionPage, close };
}

function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(resolve(folder));
  } catch (error) {
    // An open browser would keep the test process alive for ever.
    await browser.close();
    throw error;
  }
}

/** Puppeteer never sees the load event of a `moz-extension:` page, so its state is asked for instead. */
async function openMozExtension(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${firefoxUuid}/${path}`;
  page.goto(url).catch(() => undefined);
  for (let tries = 0; tries < 200; tries++) {
    const state = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
    if (state === `${url} complete`) return page;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`${url} did not load`);
}
