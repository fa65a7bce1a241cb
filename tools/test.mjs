// `npm test`: installs what is missing, runs every check, and counts. A step that fails does not stop the others.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser, prepareChineseFont } from './browser.mjs';
import { build } from './build.mjs';
import { prepareNginx } from './nginx.mjs';
import { install, npm, requireNode, root, runPackage } from './setup.mjs';
import { add, lastLine, playwrightCount, stepCount, vitestCount } from './test-count.mjs';

requireNode();
process.once('SIGINT', () => process.exit(130));
await install();

const reports = join(root, '.cache', 'reports');
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let total = { passed: 0, failed: 0, skipped: 0 };

await step('Types', () => npm(['run', 'types']));
await step('Lint and import rules', () => npm(['run', 'lint']));
await step('Unused code', () => npm(['run', 'knip']));
await step('Data', () => npm(['run', 'check:data']));
await tests('Unit tests', vitestCount, unitReport, () =>
  npm(['run', 'test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
);
const built = await step('Build', build);
if (built) await step('Sizes', () => npm(['run', 'sizes']));
for (const worldview of ['natural-earth', 'cn']) {
  await step(`Build with the boundaries ${worldview}`, () =>
    runPackage('vite/bin/vite.js', ['build', '--outDir', `.cache/dist-${worldview}`, '--emptyOutDir'], {
      env: { ATLAS_WORLDVIEW: worldview },
    }),
  );
}
await tests('End-to-end tests', playwrightCount, endToEndReport, endToEnd);

console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function endToEnd() {
  if (!built) {
    console.log('Not run: the build failed.');
    return 1;
  }
  await prepareChineseFont();
  await prepareNginx();
  const browser = await prepareBrowser();
  if (browser.message !== undefined) {
    console.error(browser.message);
    return 1;
  }
  return npm(['run', 'test:e2e', '--', '--reporter=list,json'], {
    env: { ...browser.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
}

/** Runs something that counts as one; gives whether it passed. */
async function step(title, action) {
  console.log(`\n=== ${title}`);
  const code = await action();
  total = add(total, stepCount(code));
  return code === 0;
}

/** Runs tests that count themselves in a report. */
async function tests(title, count, report, action) {
  console.log(`\n=== ${title}`);
  const code = await action();
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  total = add(total, count(written, code));
}
