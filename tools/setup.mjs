// What the commands share before and after anything is installed: plain JavaScript, Node's own modules only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether this Node can run the tools; mirrors `engines` of package.json. */
export function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

export function requireNode() {
  if (nodeIsSupported(process.version)) return;
  console.error(
    `This is Node ${process.version}; the atlas needs Node 20.19 or later, 22.12 or later, or 24.\n` +
      'Install one from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}

/** Runs a program in the project's folder and gives its exit code; `timeout` in milliseconds. */
export function run(command, args, { env = {}, timeout, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : 'inherit',
      shell,
      timeout,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** Runs npm: the one that runs us, or the one on the path. */
export function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs the program of an installed package, such as `vite/bin/vite.js`, with this Node. */
export function runPackage(program, args, options) {
  return run(process.execPath, [join(root, 'node_modules', program), ...args], options);
}

/** Whether packages of the system can be installed here without asking. */
export function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs packages of the system; gives the exit code. */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
}

/** Names of the packages that the lock file asks for and npm's own record of node_modules lacks. */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(
      ([path, wanted]) =>
        path !== '' && !wanted.optional && installed?.packages[path]?.version !== wanted.version,
    )
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/** Installs what package-lock.json names and node_modules lacks. */
export async function install() {
  const record = join(root, 'node_modules', '.package-lock.json');
  const lock = readJson(join(root, 'package-lock.json'));
  const missing = missingPackages(lock, existsSync(record) ? readJson(record) : undefined);
  if (missing.length === 0) {
    console.log('Packages: up to date.');
    return;
  }
  console.log(`Packages: installing (${missing.length} missing or of another version)…`);
  // Development packages build and test the site, whatever NODE_ENV says.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(
    'Installing the packages failed. Is the network, or a package registry, within reach? Then run: npm ci',
  );
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
