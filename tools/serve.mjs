// A small static server for the built site. `npm start` and the end-to-end tests use it; deployment does not.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** By the ending of a name; what has a charset is text. */
export const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  // Browsers show it so, and may save it as markdown.
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * What a request for `address` (path with query) gets. `mounts` maps URL prefixes that begin and end with a
 * slash to folders; the longest that fits is used. Gives a status with a file and its folder, a location, or neither.
 */
export function locate(address, mounts) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return { status: 400 };
  }
  if (path.includes('\0')) return { status: 400 };
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  if (prefixes.includes(`${path}/`)) return { status: 301, location: `${path}/` };
  const prefix = prefixes.find((candidate) => path.startsWith(candidate));
  if (prefix === undefined) return { status: 404 };
  const folder = resolve(mounts[prefix]);
  const file = resolve(folder, `./${path.slice(prefix.length)}`);
  if (file !== folder && !file.startsWith(folder + sep)) return { status: 404 };
  if (!existsSync(file)) return { status: 404 };
  if (!statSync(file).isDirectory()) return { status: 200, file, folder };
  if (!path.endsWith('/')) return { status: 301, location: `${encodeURI(path)}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { status: 200, file: index, folder } : { status: 404 };
}

/**
 * What of a file a `Range` header asks for: first and last byte, null for none of it, undefined for the whole. Only one
 * range of bytes is understood; a server may answer anything else with the whole file.
 */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < from) return undefined;
  return from > to ? null : [from, to];
}

/**
 * The headers of all files in a folder, as the build wrote them down for hosts that read `_headers`. What differs from file to
 * file is not among them: how long it is kept, and the policy of the page, which is tried with nginx.
 */
export function headersOf(folder) {
  const list = join(folder, '_headers');
  if (!existsSync(list)) return {};
  const lines = readFileSync(list, 'utf8').split('\n');
  const first = lines.indexOf('/*') + 1;
  if (first === 0) return {};
  const end = lines.findIndex((line, index) => index >= first && !line.startsWith('  '));
  return Object.fromEntries(
    lines.slice(first, end === -1 ? undefined : end).map((line) => line.trim().split(/: (.*)/, 2)),
  );
}

/** Serves folders on the loopback interface; resolves with the server once it listens, rejects if it cannot. */
export function serve(mounts, port) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { status, file, folder, location } = locate(request.url ?? '/', mounts);
    if (location !== undefined) {
      response.writeHead(status, { Location: location }).end();
      return;
    }
    if (file === undefined) {
      response
        .writeHead(status, { 'Content-Type': types['.txt'] })
        .end(status === 404 ? 'Not found' : 'Bad request');
      return;
    }
    const size = statSync(file).size;
    const range = rangeOf(request.headers.range, size);
    if (range === null) {
      response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    // Bytes are counted in the file itself, not in a compressed copy.
    const isCompressed =
      range === undefined &&
      /\bbr\b/.test(request.headers['accept-encoding'] ?? '') &&
      existsSync(`${file}.br`);
    const sent = isCompressed ? `${file}.br` : file;
    const [from, to] = range ?? [0, statSync(sent).size - 1];
    response.writeHead(range ? 206 : 200, {
      ...headersOf(folder),
      'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': to - from + 1,
      'Accept-Ranges': 'bytes',
      ...(range && { 'Content-Range': `bytes ${from}-${to}/${size}` }),
      ...(isCompressed && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }),
      // Names of built assets carry a hash of their content; everything else is asked for again.
      'Cache-Control':
        /-[\w-]{8}\.\w+$/.test(file) && file.includes(`${sep}assets${sep}`)
          ? 'max-age=31536000, immutable'
          : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD' || to < from) response.end();
    else
      createReadStream(sent, { start: from, end: to })
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return new Promise((onListening, onError) => {
    server.once('error', onError);
    // A client that takes up an idle connection in the moment it ends gets no answer.
    server.keepAliveTimeout = 0;
    server.listen(port, '127.0.0.1', () => onListening(server));
  });
}

/** As `serve`, but a port that is taken moves on to the next, and a message says so. */
export async function serveOnFreePort(mounts, port) {
  for (let candidate = port; candidate < port + 100 && candidate < 65536; candidate++) {
    try {
      return await serve(mounts, candidate);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      console.log(`Port ${candidate} is taken; trying ${candidate + 1}.`);
    }
  }
  throw new Error(`No free port from ${port} on. Give another: npm start -- --port 8080`);
}

/** Closes the server and its connections on Ctrl-C. */
export function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

// node tools/serve.mjs <port> /=dist /atlas/=dist
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [port, ...mounts] = process.argv.slice(2);
  const server = await serve(Object.fromEntries(mounts.map((mount) => mount.split('='))), Number(port));
  closeOnSignal(server);
}
