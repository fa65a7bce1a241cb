import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gate } from '../../../src/embed/gate.ts';
import { drops, limits, protocol, readMessage, version } from '../../../src/embed/messages.ts';

const envelope = { protocol, version, id: '1' };
const host = 'https://partner.example.org';
const getState = { ...envelope, command: 'getState' };

describe('a message', () => {
  test.each([
    [{ ...envelope, command: 'setState', query: '?layers=tea' }],
    [{ ...envelope, command: 'select', selection: null }],
    [{ ...envelope, command: 'select', selection: { layer: 'tea', record: 'green-tea' } }],
    [{ ...envelope, command: 'select', selection: { place: '430822' } }],
    [{ ...envelope, command: 'fly', to: { bounds: [100, 20, 110, 30] } }],
    [{ ...envelope, command: 'nextScene' }],
    [getState],
  ])('that is a command is read as it is: %j', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  test('to fly somewhere faces north and looks down unless it says otherwise', () => {
    const to = { longitude: 100, latitude: 30, zoom: 4 };
    expect(readMessage({ ...envelope, command: 'fly', to })).toMatchObject({ to: { bearing: 0, pitch: 0 } });
  });

  test.each([
    ['no command', { ...envelope, command: 'shutDown' }],
    ['of another protocol', { ...getState, protocol: 'other' }],
    ['with a field that nobody knows', { ...getState, more: 1 }],
    ['without an id', { protocol, version, command: 'getState' }],
    [
      'to fly to a place that is no number',
      { ...envelope, command: 'fly', to: { longitude: Number.NaN, latitude: 0, zoom: 1 } },
    ],
    ['to fly beyond the pole', { ...envelope, command: 'fly', to: { bounds: [0, 80, 10, 120] } }],
    ['to fly to bounds upside down', { ...envelope, command: 'fly', to: { bounds: [0, 20, 10, 10] } }],
    [
      'to select by a script',
      { ...envelope, command: 'select', selection: { layer: 'tea', record: '<script>' } },
    ],
    ['for a picture of no size', { ...envelope, command: 'getPicture', type: 'png', width: 0, height: 100 }],
    [
      'with a name of every object',
      JSON.parse(`{"protocol":"${protocol}","version":1,"id":"1","command":"getState","__proto__":{"a":1}}`),
    ],
    ['that is a map', new Map()],
    ['that is bytes', new Uint8Array(8)],
    ['that is a text', 'getState'],
    ['that is nothing', null],
  ])('%s is malformed', (_what, message) => {
    expect(readMessage(message)).toBe('malformed');
  });

  test('of another version is told apart, as its page may only be older', () => {
    expect(readMessage({ ...getState, version: 2 })).toBe('unknownVersion');
  });

  test.each([
    ['a text of a megabyte', { ...envelope, command: 'setState', query: 'x'.repeat(1_000_000) }],
    ['a name of a megabyte', { ...getState, ['x'.repeat(1_000_000)]: 1 }],
    ['ten thousand values', { ...getState, filters: Array.from({ length: 10_000 }, () => 1) }],
    [
      'ten thousand fields',
      { ...getState, filters: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`a${n}`, 1])) },
    ],
    [
      'a hundred objects within each other',
      Array.from({ length: 100 }).reduce<object>((inner) => ({ inner }), {}),
    ],
  ])('with %s is oversized', (_what, message) => {
    expect(readMessage(message)).toBe('oversized');
  });

  test('that holds itself is oversized', () => {
    const message: Record<string, unknown> = { ...getState };
    message.self = message;
    expect(readMessage(message)).toBe('oversized');
  });

  test('of any kind is read as a command of the table or dropped, and changes no object', () => {
    const hostile = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withTypedArray: true }),
      fc.constantFrom('__proto__', 'constructor', Number.NaN, Number.POSITIVE_INFINITY, -0),
    );
    const command = fc.constantFrom(
      'setState',
      'select',
      'fly',
      'nextScene',
      'getState',
      'getPicture',
      'toString',
    );
    const fields = fc.constantFrom('query', 'selection', 'to', 'type', 'width', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.oneof(hostile, fc.tuple(command, fields, hostile)), (made) => {
        const isFields = Array.isArray(made) && typeof made[0] === 'string' && typeof made[1] === 'string';
        const message = isFields ? { ...envelope, command: made[0], [made[1] as string]: made[2] } : made;
        const read = readMessage(message);
        if (typeof read === 'string') expect(drops).toContain(read);
        else expect(read).toMatchObject(envelope);
        expect(({} as Record<string, unknown>).a).toBeUndefined();
      }),
    );
  });
});

describe('the gate', () => {
  test('lets a listed page through', () => {
    expect(new Gate([host]).pass(host, getState, 0)).toEqual(getState);
  });

  test.each([
    'https://partner.example.org.evil.example',
    'https://evil.example',
    'http://partner.example.org',
    'https://partner.example.org:8443',
    'null',
    '',
  ])('drops and counts what %j says', (origin) => {
    const gate = new Gate([host]);
    expect(gate.pass(origin, getState, 0)).toBeNull();
    expect(gate.dropped).toMatchObject({ foreign: 1, malformed: 0 });
  });

  test('drops and counts a flood, and hears the page again once it is over', () => {
    const gate = new Gate([host]);
    const passed = Array.from({ length: 100 }, (_, index) => gate.pass(host, getState, index)).filter(
      Boolean,
    );
    expect(passed).toHaveLength(limits.perSecond);
    expect(gate.dropped.flooding).toBe(100 - limits.perSecond);
    expect(gate.pass(host, getState, 1100)).toEqual(getState);
  });

  test('is not closed to its page by the flood of another', () => {
    const gate = new Gate([host]);
    for (let index = 0; index < 100; index++) gate.pass('https://evil.example', getState, index);
    expect(gate.pass(host, getState, 100)).toEqual(getState);
  });

  test('counts each reason', () => {
    const gate = new Gate([host]);
    gate.pass(host, 'x', 0);
    gate.pass(host, { ...getState, version: 9 }, 0);
    gate.pass(host, 'x'.repeat(1_000_000), 0);
    expect(gate.dropped).toEqual({ foreign: 0, flooding: 0, oversized: 1, unknownVersion: 1, malformed: 1 });
  });
});
