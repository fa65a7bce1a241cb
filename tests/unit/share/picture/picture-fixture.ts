/** What a picture may say: of a made-up view, and anything at all. */
import fc from 'fast-check';
import type { LegendLayer } from '../../../../src/map/legend-layer.ts';
import type { ScaleOf } from '../../../../src/share/picture/layout.ts';
import type { PictureWords } from '../../../../src/share/picture/picture-words.ts';

export const said: PictureWords = {
  language: 'en',
  atlas: 'IP for Development Atlas',
  title: 'Products and Partners',
  fileTitle: 'IP for Development Atlas',
  conditions: ['Products: Kind: Tea', 'Years: 2019–2021'],
  legend: [
    {
      id: 'products',
      title: 'Products',
      mark: null,
      rows: [
        { mark: { kind: 'area', colours: ['#117733'], grade: 'related' }, label: 'Tea' },
        { mark: { kind: 'point', colour: '#0b5fa5', exactness: 'near' }, label: 'About here' },
      ],
    },
    { id: 'partners', title: 'Partners', mark: { kind: 'area', colours: ['#9fc0c8'] }, rows: [] },
  ],
  credits: [[{ text: 'Products: ' }, { text: '茶叶目录', lang: 'zh' }, { text: ' and others (9 sources)' }]],
  disclaimer: 'Boundaries imply no opinion. · Map review number: GS(2026)1',
  dataDate: 'Data as of 8 January 2026.',
  address: 'https://atlas.example/?lang=en',
  alt: 'Map showing Products and Partners',
  words: { filters: 'Filters', sources: 'Sources' },
};

export const scaleOf: ScaleOf = (_, longest) => ({ length: longest * 0.7, text: '500 km at 31° N' });

const anyText = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom('共建“一带一路”国家', 'TISC承办机构', '知识产权服务机构与公共服务网点'),
);
const anyLong = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.constant('地理标志项目：产品类别：茶叶、水果、'.repeat(8)),
);
const anyLegend: fc.Arbitrary<LegendLayer> = fc.record({
  id: fc.constant('layer'),
  title: anyText,
  mark: fc.option(fc.constant({ kind: 'point', colour: '#0b5fa5' } as const)),
  rows: fc.array(
    fc.record({
      mark: fc.constantFrom(
        { kind: 'area', colours: ['#117733'] } as const,
        { kind: 'cluster', colour: '#0b5fa5', count: 3 } as const,
      ),
      label: anyText,
      heading: fc.option(anyText, { nil: undefined }),
    }),
    { maxLength: 30 },
  ),
});

/** Up to five layers with thirty marks each, and as many filters as somebody might set. */
export const anySaid: fc.Arbitrary<PictureWords> = fc
  .record({
    title: fc.oneof(anyText, anyLong),
    conditions: fc.array(anyLong, { maxLength: 8 }),
    legend: fc.array(anyLegend, { maxLength: 5 }),
    credits: fc.array(
      fc.array(
        anyLong.map((text) => ({ text })),
        { minLength: 1, maxLength: 2 },
      ),
      { maxLength: 6 },
    ),
    address: fc.option(fc.constant(`https://atlas.example/?${'q.products=tea&'.repeat(10)}`)),
  })
  .map((some) => ({ ...said, ...some }));
