import { describe, expect, test } from 'vitest';
import { addressOf, isSameAtlas, withChanges } from '../../../src/embed/element/address.ts';
import { parseEmbed } from '../../../src/state/url-embed.ts';

const page = 'https://partner.example.org/news/';
function query(attributes: Record<string, string>): URLSearchParams {
  const all: Record<string, string> = { src: 'https://atlas.example.org/', ...attributes };
  const address = addressOf((name) => all[name] ?? null, page);
  if (!address) throw new Error('no address');
  return address.searchParams;
}

describe('the attributes of <ip-atlas>', () => {
  test('become parameters of the address', () => {
    const read = query({
      layers: 'tea,hosts',
      lang: 'zh-CN',
      theme: 'dark',
      map: '30,100,4',
      selected: 'tea.x',
    });
    expect(Object.fromEntries(read)).toMatchObject({
      layers: 'tea,hosts',
      lang: 'zh',
      theme: 'dark',
      map: '30,100,4',
      select: 'tea.x',
    });
  });

  test('stand before what the address itself names', () => {
    expect(
      query({ src: 'https://atlas.example.org/?lang=en&layers=tea', lang: 'zh' }).getAll('lang'),
    ).toEqual(['zh']);
  });

  test('set filters and nothing else by "filters"', () => {
    const read = query({ filters: 'f.tea.kind=green,white&q.tea=hill&time=2010-2020&embed=plain&lang=zh' });
    expect([...read.keys()]).toEqual(['f.tea.kind', 'q.tea', 'time', 'embed']);
    expect(read.get('embed')).not.toBe('plain');
  });

  test('open a story at its first scene, or at the one that is named', () => {
    expect(query({ story: 'hills' }).get('story')).toBe('read.hills.1');
    expect(query({ story: 'hills.summit' }).get('story')).toBe('read.hills.summit');
  });

  test('choose controls, colours and whether the map is locked', () => {
    const text =
      query({ controls: 'zoom legend', locked: '', accent: '#1A4FB4', ground: 'ffffff' }).get('embed') ?? '';
    const skipped: string[] = [];
    expect(parseEmbed(text, () => skipped.push(text))).toEqual({
      controls: ['zoom', 'legend'],
      isLocked: true,
      accent: '1a4fb4',
      ground: 'ffffff',
    });
    expect(skipped).toEqual([]);
  });

  test('choose colours in the short form of style sheets as well', () => {
    const text = query({ accent: '#0aF', ground: 'fff' }).get('embed') ?? '';
    expect(parseEmbed(text, () => undefined)).toMatchObject({ accent: '00aaff', ground: 'ffffff' });
  });

  test('may leave no control at all', () => {
    expect(query({ controls: '' }).get('embed')).toBe('plain');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://', 'file:///etc/passwd'])(
    'load nothing from %s',
    (src) => {
      expect(addressOf((name) => (name === 'src' ? src : null), page)).toBeNull();
    },
  );
});

test('a changed attribute leaves what the reader did meanwhile', () => {
  const before = new URL('https://atlas.example.org/?lang=en&layers=tea&embed=zoom');
  const after = new URL('https://atlas.example.org/?lang=zh&embed=zoom');
  const shown = withChanges('?lang=en&layers=tea&time=2010-2020', before, after);
  expect(shown.toString()).toBe(new URLSearchParams({ time: '2010-2020', lang: 'zh' }).toString());
});

test('the camera is left to the atlas, which flies to what is newly selected, unless it changed itself', () => {
  const address = (query: string) => new URL(`https://atlas.example.org/?map=1,2,3${query}`);
  const shown = '?map=7,8,9';
  expect(withChanges(shown, address(''), address('&select=tea/x')).has('map')).toBe(false);
  const moved = new URL('https://atlas.example.org/?map=4,5,6');
  expect(withChanges(shown, address(''), moved).get('map')).toBe('4,5,6');
});

test.each([
  [
    'of the same atlas is shown by the same frame',
    '?lang=en&dataversion=0123abcd',
    '?lang=zh&dataversion=0123abcd',
    true,
  ],
  ['of other data is not', '?lang=en&dataversion=0123abcd', '?lang=en&dataversion=4567cdef', false],
  [
    'of the data of now is not shown by a frame of fixed ones',
    '?lang=en&dataversion=0123abcd',
    '?lang=en',
    false,
  ],
  ['of another atlas is not', '?lang=en', 'other/?lang=en', false],
])('a view %s', (_what, before, after, isSame) => {
  const address = (rest: string) => new URL(rest, 'https://atlas.example.org/');
  expect(isSameAtlas(address(before), address(after))).toBe(isSame);
});
