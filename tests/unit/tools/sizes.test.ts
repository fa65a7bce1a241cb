import { describe, expect, test } from 'vitest';
import { differences, type Manifest, partsOf } from '../../../tools/sizes.ts';

describe('the files of a part', () => {
  const manifest: Manifest = {
    'index.html': {
      file: 'index.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['table.tsx', 'map.ts'],
      css: ['index.css'],
    },
    '_shared.js': { file: 'shared.js', imports: ['_deep.js'] },
    '_deep.js': { file: 'deep.js', imports: ['_shared.js'] },
    'table.tsx': { file: 'table.js', imports: ['_shared.js', '_rows.js'], css: ['table.css'] },
    '_rows.js': { file: 'rows.js' },
    'map.ts': { file: 'map.js', assets: ['worker.js'] },
  };

  test('of the page are those of all its imports', () => {
    expect(partsOf(manifest).get('page')?.sort()).toEqual(['deep.js', 'index.css', 'index.js', 'shared.js']);
  });

  test('of what loads later are those that the page does not bring', () => {
    expect(partsOf(manifest).get('table.tsx')?.sort()).toEqual(['rows.js', 'table.css', 'table.js']);
    expect(partsOf(manifest).get('map.ts')?.sort()).toEqual(['map.js', 'worker.js']);
  });
});

describe('the list of sizes', () => {
  const listed = { page: 100_000, table: 20_000 };

  test('allows a small growth', () => {
    expect(differences({ page: 101_900, table: 20_000 }, listed)).toEqual([]);
  });

  test('allows no large one', () => {
    expect(differences({ page: 103_000, table: 20_000 }, listed)).toEqual([
      'page is 103000 bytes; listed are 100000.',
    ]);
  });

  test('is to follow what became much smaller', () => {
    expect(differences({ page: 100_000, table: 9_000 }, listed)).toEqual([
      'table is 9000 bytes; listed are 20000.',
    ]);
  });

  test('names every part, and none that is gone', () => {
    expect(differences({ page: 100_000, charts: 5 }, listed)).toEqual([
      'charts, 5 bytes, is not listed.',
      'table is listed, and no longer there.',
    ]);
  });
});
