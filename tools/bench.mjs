// `npm run bench`: installs what is missing, a browser included, builds what changed, and runs tools/bench.ts.
import { join } from 'node:path';
import { prepareBrowser, prepareChineseFont } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { install, requireNode, root, runPackage } from './setup.mjs';

requireNode();
process.once('SIGINT', () => process.exit(130));
await install();
await prepareChineseFont();
const browser = await prepareBrowser();
if (browser.message !== undefined) {
  console.error(browser.message);
  process.exit(1);
}
await buildIfChanged();
const program = join(root, 'tools', 'bench.ts');
process.exitCode = await runPackage('tsx/dist/cli.mjs', [program, ...process.argv.slice(2)], {
  env: browser.env,
});
