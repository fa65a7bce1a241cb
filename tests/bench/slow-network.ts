/** A connection as slow as one chooses, in front of a server: for every request alike, those of workers too. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Network {
  /** Bits per second, shared by all connections. */
  bandwidth: number;
  /** Milliseconds there and back. */
  latency: number;
}

const pieceSize = 8 * 1024;

/** Listens on a free port of the loopback and passes everything on to `port`, slowly; resolves with its own port. */
export async function slowNetwork(port: number, network: Network): Promise<{ port: number; close(): void }> {
  /** When the line is free again, milliseconds. */
  let free = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    // Shaking hands takes a round trip before the first request can go out.
    const begun = performance.now() + network.latency;
    const upstream = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        setTimeout(() => other.end(), Math.max(0, free - performance.now()) + 2 * network.latency);
      });
    }
    const requests = inOrder(upstream);
    const answers = inOrder(client);
    client.on('data', (request) => {
      requests(request, Math.max(0, begun - performance.now()) + network.latency / 2);
    });
    upstream.on('data', (answer) => {
      for (let at = 0; at < answer.length; at += pieceSize) {
        const piece = answer.subarray(at, at + pieceSize);
        const now = performance.now();
        free = Math.max(free, now) + (piece.length * 8 * 1000) / network.bandwidth;
        answers(piece, free - now + network.latency / 2);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Gives what writes a piece after a delay in milliseconds. Timers that are due together come in any order, the pieces do not. */
function inOrder(socket: Socket): (piece: Buffer, delay: number) => void {
  const waiting: Buffer[] = [];
  return (piece, delay) => {
    waiting.push(piece);
    setTimeout(() => socket.write(waiting.shift() ?? ''), delay);
  };
}
