import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Threads start faster than processes. Each file keeps a world of its own: what one puts in place of a global stays there.
  test: {
    environment: 'node',
    pool: 'threads',
    include: ['tests/unit/**/*.test.{ts,tsx,mjs}'],
    // A busy machine is slow; only what hangs is stopped.
    testTimeout: 60_000,
  },
});
