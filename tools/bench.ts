/**
 * `npm run bench`: what it costs to open the atlas, beside the map engine alone, and what a filter, a step of the years
 * and a sort cost, on the atlas's own data and on a made-up layer of 100,000 records. Prints a report and writes
 * it into docs/benchmarks.md, and every number into docs/benchmarks.json. Runs for some minutes; leave the machine alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { measureInputs } from '../tests/bench/inputs.ts';
import { measureModel } from '../tests/bench/model.ts';
import { measureOpening } from '../tests/bench/opening.ts';
import { machine, report, withMeasured } from '../tests/bench/report.ts';
import { makeSites, sites } from '../tests/bench/sites.ts';
import { browserArguments, cardlessArguments, findBrowser } from './browser.mjs';
import { buildIfChanged } from './build.mjs';
import { serveOnFreePort } from './serve.mjs';

await buildIfChanged();
await makeSites();
console.log('Model, in Node…');
const model = measureModel();
const server = await serveOnFreePort({ '/': sites.own, '/large/': sites.large, '/bare/': sites.bare }, 4600);
const { port } = server.address() as { port: number };
const address = `http://127.0.0.1:${port}/`;
const executablePath = findBrowser();
console.log('Opening…');
const cardless = await chromium.launch({ executablePath, args: cardlessArguments });
const openings = await measureOpening(cardless, server, { atlas: '/', bare: '/bare/' });
await cardless.close();
console.log('Filters, steps of the years and sorts…');
const browser = await chromium.launch({ executablePath, args: browserArguments });
const layers = [
  {
    layer: "The atlas's own data: GI projects (counties)",
    results: await measureInputs(browser, address, 'gi-projects'),
  },
  {
    layer: "The atlas's own data: TISC hosts (clustered points)",
    results: await measureInputs(browser, address, 'tisc-hosts'),
  },
  {
    layer: 'A layer of 100,000 points, over the own data',
    results: await measureInputs(browser, `${address}large/`, 'large'),
  },
];
const measuredOn = machine(browser.version());
const text = report(measuredOn, openings, model, layers);
await browser.close();
server.closeAllConnections();
server.close();
console.log(text);
const docs = join(import.meta.dirname, '..', 'docs');
writeFileSync(
  join(docs, 'benchmarks.json'),
  `${JSON.stringify({ machine: measuredOn, openings, model, layers }, null, 1)}\n`,
);
const path = join(docs, 'benchmarks.md');
writeFileSync(path, withMeasured(readFileSync(path, 'utf8'), text));
