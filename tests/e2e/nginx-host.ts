/** A real nginx, which serves the built site with the file that the build made for it, on the loopback interface. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export class NginxHost {
  private constructor(
    readonly origin: string,
    private readonly server: ChildProcess,
    private readonly folder: string,
  ) {}

  /**
   * Serves `site` at the root and under `/maps/atlas/`, both as the file `settings` says. Rejects with what nginx says
   * when it does not start.
   */
  static async start(program: string, site: string, settings: string): Promise<NginxHost> {
    mkdirSync('.cache', { recursive: true });
    const folder = resolve(mkdtempSync(join('.cache', 'nginx-')));
    const port = await freePort();
    const configuration = join(folder, 'test.conf');
    writeFileSync(configuration, configurationOf(folder, port, resolve(site), resolve(settings)));
    const server = spawn(program, ['-p', folder, '-c', configuration, '-e', 'stderr']);
    let said = '';
    server.stderr.on('data', (text: Buffer) => {
      said += String(text);
    });
    const host = new NginxHost(`http://127.0.0.1:${port}`, server, folder);
    while (!(await answers(host.origin))) {
      if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}: ${said}`);
      await pause(20);
    }
    return host;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.server.once('exit', done));
    this.server.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true });
  }
}

/** All that nginx writes goes into the folder, so that it needs no rights of its own. */
function configurationOf(folder: string, port: number, site: string, settings: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path "${join(folder, kind)}";`,
  );
  return `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid "${join(folder, 'nginx.pid')}";
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root "${site}";
    include "${settings}";
  }
  server {
    listen 127.0.0.1:${port};
    server_name beside.test;
    location /maps/atlas/ {
      alias "${site}/";
      include "${settings}";
    }
  }
}
`;
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((onPort, onError) => {
    const server = createServer();
    server.once('error', onError);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => onPort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
