import { expect, test } from 'vitest';
import { failureOf } from '../../../../src/share/making/use-making.ts';
import { arrived, MissingPart } from '../../../../src/ui/arrived.ts';

test('a part of the program that did not come is told apart, whatever the browser calls it', async () => {
  const coming = Promise.reject(new TypeError('Importing a module script failed.'));
  const error = await arrived(coming).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MissingPart);
  expect(failureOf(error)).toEqual({ status: 'missing' });
});

test('any other failure has its technical reason', () => {
  expect(failureOf(new Error('canvas'))).toEqual({ status: 'failed', detail: 'canvas' });
});
