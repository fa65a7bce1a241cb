// Finds or installs the browser that the end-to-end tests and the bench run in. Plain JavaScript; Playwright must be installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, isRootOnDebian, run, runPackage } from './setup.mjs';

/**
 * What Playwright switches off by itself and a second list would switch on again; then the list of the address bar,
 * which Chromium 156 prepares as two pages of its own in each new window, though nobody types there: over a second
 * of processor time for every test; and last a process kept ready for the next site, a quarter of a second.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
];

/** WebGL without a graphics card, as a browser of a reader who has none; no sandbox, because root and containers have none. */
export const cardlessArguments = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  `--disable-features=${withoutFeatures.join()}`,
];

/**
 * The page put together as by a graphics card, in software: slower, and every picture comes out whole. What is put
 * together is painted by the processor, as imitating a card for that too costs twice as much.
 */
export const browserArguments = [
  ...cardlessArguments,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--disable-gpu-rasterization',
];

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

/** Where an installed Chrome or Chromium may be: the path first, then the usual places of each system. */
export function browserCandidates(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return folders.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  const found = onPath.flatMap((folder) => names.map((name) => join(folder, name)));
  if (platform !== 'darwin') return [...found, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const applications = ['/Applications', `${env.HOME}/Applications`];
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return [
    ...found,
    ...applications.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
  ];
}

/** Value of ATLAS_CHROMIUM that stands for Playwright's own download. */
const ofPlaywright = 'playwright';

/** The browser that ATLAS_CHROMIUM names, or else the first installed; undefined stands for Playwright's own. */
export function findBrowser() {
  const chosen = process.env.ATLAS_CHROMIUM;
  if (chosen) return chosen === ofPlaywright ? undefined : chosen;
  return browserCandidates(process.platform, process.env).find((path) => existsSync(path));
}

/**
 * Makes sure of a browser: an installed one, else Playwright's download, else the system's package as root on
 * Debian or Ubuntu. Gives the environment for Playwright, or a message when there is none to be had.
 */
export async function prepareBrowser() {
  const installed = findBrowser();
  if (installed !== undefined && (await launches(installed))) return ready(installed);
  if (installed !== undefined) console.log(`${installed} does not start; looking further.`);
  if (await launches()) return ready();

  console.log('Browser: none found; downloading the one of Playwright…');
  await runPackage('@playwright/test/cli.js', ['install', 'chromium'], { timeout: 600_000 });
  if (await launches()) return ready();

  if (isRootOnDebian()) {
    console.log('Browser: installing the package chromium…');
    await aptInstall(['chromium', 'fonts-noto-cjk']);
    const packaged = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
    if (packaged !== undefined && (await launches(packaged))) return ready(packaged);
  }
  return {
    message:
      'There is no browser to run in. Install Chrome or Chromium, or run one of these, and then the same command again:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk\n' +
      'A browser elsewhere: set ATLAS_CHROMIUM=/path/to/chrome',
  };
}

function ready(path) {
  console.log(`Browser: ${path ?? 'the one of Playwright'}.`);
  return { env: { ATLAS_CHROMIUM: path ?? ofPlaywright } };
}

/** Whether Playwright can open the browser and get to a page. */
async function launches(executablePath) {
  const options = JSON.stringify({ executablePath, args: browserArguments, timeout: 60_000 });
  const script = `import('@playwright/test').then(async ({ chromium }) => {
    const browser = await chromium.launch(${options});
    await browser.newPage();
    await browser.close();
  }).catch(() => process.exit(1));`;
  return (await run(process.execPath, ['-e', script], { quiet: true, timeout: 120_000 })) === 0;
}

/** Chinese text needs a font; without one it shows as boxes in screenshots, and labels have other widths. */
export async function prepareChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (isRootOnDebian()) {
    console.log('Font: installing the package fonts-noto-cjk…');
    await aptInstall(['fonts-noto-cjk']);
  }
  if (!hasChineseFont())
    console.log('Font: none for Chinese; install one, such as the package fonts-noto-cjk.');
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
