import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../tools/json-schemas.ts';

test.each(Object.entries(jsonSchemas()))(
  'data/schema/%s is up to date (else: npm run schema)',
  (name, text) => {
    const written = readFileSync(new URL(`../../../data/schema/${name}`, import.meta.url), 'utf8');
    expect(written.replaceAll('\r\n', '\n')).toBe(text);
  },
);
