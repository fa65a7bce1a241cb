import { expect, test } from 'vitest';
import { missingPackages, nodeIsSupported } from '../../../tools/setup.mjs';

test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.0.0', 'v26.1.0'])('Node %s is supported', (version) => {
  expect(nodeIsSupported(version)).toBe(true);
});

test.each(['v18.20.0', 'v20.18.3', 'v21.7.0', 'v22.11.0', 'v23.5.0'])(
  'Node %s is not supported',
  (version) => {
    expect(nodeIsSupported(version)).toBe(false);
  },
);

const lock = {
  packages: {
    '': { name: 'ip-atlas' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/@biomejs/biome': { version: '2.6.8' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

test('without a record of an installation every needed package is missing', () => {
  expect(missingPackages(lock, undefined)).toEqual(['vite', '@biomejs/biome']);
});

test('a package of another version is missing, an optional one is not', () => {
  const installed = {
    packages: {
      'node_modules/vite': { version: '8.0.0' },
      'node_modules/@biomejs/biome': { version: '2.6.8' },
    },
  };
  expect(missingPackages(lock, installed)).toEqual(['vite']);
});
