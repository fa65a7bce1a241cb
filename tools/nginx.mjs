// Finds or installs the nginx that the end-to-end tests of the files for hosts run. Plain JavaScript.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, isRootOnDebian } from './setup.mjs';

/** What is said where the tests are skipped. */
export const lacksNginx =
  'nginx: none found, so the tests of the files for hosts are skipped. To run them: sudo apt-get install -y nginx-light';

/** Where nginx may be: the path first, then where systems keep it, which is not on everybody's path. */
export function nginxCandidates(env) {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  return [...onPath, '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'].map((folder) =>
    join(folder, 'nginx'),
  );
}

export function findNginx() {
  return nginxCandidates(process.env).find((path) => existsSync(path));
}

/** Installs the package of Debian or Ubuntu as root where there is no nginx, and says what there is. */
export async function prepareNginx() {
  if (findNginx() === undefined && isRootOnDebian()) {
    console.log('nginx: installing the package nginx-light…');
    await aptInstall(['nginx-light']);
  }
  const found = findNginx();
  console.log(found === undefined ? lacksNginx : `nginx: ${found}.`);
}
