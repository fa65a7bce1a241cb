import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { slowNetwork } from '../../bench/slow-network.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(answer: Buffer): Promise<number> {
  const server = createServer((_request, response) => response.end(answer)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as { port: number }).port;
}

test('a slow line hands on what was sent, whole and in order, on several connections at once', async () => {
  const sent = Buffer.from(Uint32Array.from({ length: 400_000 }, (_, index) => index).buffer);
  const line = await slowNetwork(await listen(sent), { bandwidth: 500_000_000, latency: 5 });
  closers.push(() => line.close());
  const received = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const answer = await fetch(`http://127.0.0.1:${line.port}/`);
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  expect(received.map((each) => each.equals(sent))).toEqual([true, true, true, true]);
});
