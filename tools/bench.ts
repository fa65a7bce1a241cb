/**
 * `npm run bench`: what it costs to open the atlas, beside the map engine alone, and what a filter, a step of the years
 * and a sort cost, on the atlas's own data and on a made-up layer of 100,000 records. Prints a report and writes
 * docs/benchmarks.md. Runs for some minutes; leave the machine alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { measureInputs } from '../tests/bench/inputs.ts';
import { measureModel } from '../tests/bench/model.ts';
import { measureOpening } from '../tests/bench/opening.ts';
import { machine, report, withMeasured } from '../tests/bench/report.ts';
import { makeSites, sites } from '../tests/bench/sites.ts';
import { browserArguments, findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { serveOnFreePort } from './serve.mjs';

await buildIfChanged();
await makeSites();
console.log('Model, in Node…');
const model = measureModel();
const server = await serveOnFreePort({ '/': sites.own, '/large/': sites.large, '/bare/': sites.bare }, 4600);
const { port } = server.address() as { port: number };
const address = `http://127.0.0.1:${port}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const openings = await measureOpening(browser, server, { atlas: '/', bare: '/bare/' });
const own = await measureInputs(browser, address, 'gi-projects');
const clustered = await measureInputs(browser, address, 'tisc-hosts');
const large = await measureInputs(browser, `${address}large/`, 'large');
const text = report(machine(browser.version()), openings, model, [
  { layer: "The atlas's own data: GI projects (counties)", results: own },
  { layer: "The atlas's own data: TISC hosts (clustered points)", results: clustered },
  { layer: 'A layer of 100,000 points, over the own data', results: large },
]);
await browser.close();
server.closeAllConnections();
server.close();
console.log(text);
const path = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
writeFileSync(path, withMeasured(readFileSync(path, 'utf8'), text));
