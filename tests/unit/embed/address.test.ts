import { describe, expect, test } from 'vitest';
import { addressOf, withChanges } from '../../../src/embed/element/address.ts';
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
  const shown = withChanges('?lang=en&layers=tea&map=1,2,3', before, after);
  expect(shown.toString()).toBe(new URLSearchParams({ map: '1,2,3', lang: 'zh' }).toString());
});
