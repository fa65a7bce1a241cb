import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { citationOf } from '../../../../src/atlas/citation.ts';
import { citationForms } from '../../../../src/explore/citation/forms.ts';

test('x', () => {
  const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8'));
  const layer = JSON.parse(readFileSync('data/layers/tisc-hosts.json', 'utf8'));
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')).sources;
  for (const language of ['en', 'zh'] as const) {
    const context = {
      atlas,
      language,
      url: 'https://x.org/atlas/?lang=zh&select=tisc-hosts/a_b',
      today: '2026-02-03',
    };
    for (const s of [
      { kind: 'atlas' },
      { kind: 'layer', layer },
      { kind: 'record', layer, record: layer.records[0] },
      ...['cri-2020-f987', 'pressreader-2020-d23a', 'cnipa-south-south-2023', '9mayi-2019-d599'].map(
        (id) => ({ kind: 'source', source: sources.find((x: any) => x.id === id) }),
      ),
    ] as any[]) {
      const f = citationForms(citationOf(s, context), language);
      console.log(f.text);
      if (language === 'zh' || s.kind === 'record') console.log(f.bibtex);
    }
  }
});
