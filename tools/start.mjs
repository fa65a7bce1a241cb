// `npm start`: installs what is missing, builds what changed, serves the site on this machine.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { closeOnSignal, serveOnFreePort } from './serve.mjs';
import { install, requireNode, root } from './setup.mjs';

requireNode();
const port = chosenPort();
const stopBeforeServing = () => process.exit(130);
process.once('SIGINT', stopBeforeServing);
await install();
await buildIfChanged();
process.off('SIGINT', stopBeforeServing);

const server = await serveOnFreePort({ '/': join(root, 'dist') }, port);
closeOnSignal(server);
console.log(`\nThe atlas is at  http://127.0.0.1:${server.address().port}/\nCtrl-C stops it.`);

function chosenPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const chosen = Number(values.port ?? process.env.PORT ?? 4173);
  if (Number.isInteger(chosen) && chosen > 0 && chosen < 65536) return chosen;
  console.error(`Port ${values.port ?? process.env.PORT} is not a port: give a number from 1 to 65535.`);
  process.exit(1);
}
