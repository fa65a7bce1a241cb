/** A handful of places as boxes: a stand-in for the gazetteer and the boundary files. */
import type { Bounds } from '../../src/atlas/filter.ts';
import type { Gazetteer, GazetteerPlace } from '../../src/geo/gazetteer.ts';
import type { Boundaries } from '../../src/state/data.ts';

type PlaceRow = [GazetteerPlace['kind'], string, string, string, Bounds];

const places: PlaceRow[] = [
  ['country', 'CHN', 'China', '中国', [73, 18, 135, 54]],
  ['country', 'FJI', 'Fiji', '斐济', [177, -20, 182, -12]],
  ['country', 'ITA', 'Italy', '意大利', [6, 35, 19, 47]],
  ['country', 'KHM', 'Cambodia', '柬埔寨', [102, 10, 108, 15]],
  ['province', '130000', 'Hebei', '河北省', [113, 36, 120, 43]],
  ['province', '430000', 'Hunan', '湖南省', [108, 24, 114, 30]],
  ['province', '620000', 'Gansu', '甘肃省', [92, 32, 109, 43]],
  ['prefecture', '430800', 'Zhangjiajie', '张家界市', [109, 28, 112, 30]],
  ['county', '130709', 'Chongli District', '崇礼区', [115, 40.7, 115.6, 41.2]],
  ['county', '430822', 'Sangzhi County', '桑植县', [109.7, 29.3, 110.7, 29.8]],
  ['county', '620522', "Qin'an County", '秦安县', [105.3, 34.7, 106, 35.2]],
];

/** A stand-in for `createGazetteer` with a handful of places. */
export function gazetteer(): Gazetteer {
  const resolve = (code: string): string => (code === '130733' ? '130709' : code);
  const all = places.map(([kind, code, en, zh, bbox]): GazetteerPlace => {
    return { kind, code, name: { en, zh }, pinyin: '', bbox, point: [bbox[0] + 0.1, bbox[1] + 0.1] };
  });
  const find = (code: string): GazetteerPlace | undefined =>
    all.find((place) => place.code === resolve(code));
  return {
    all: () => all,
    has: (code) => find(code) !== undefined,
    resolve,
    name: (code, language) => find(code)?.name[language] ?? code,
    bbox: (code) => find(code)?.bbox,
    place: find,
    parentsOf: () => [],
    provinceOf: (code) => (find(code)?.kind === 'county' ? `${resolve(code).slice(0, 2)}0000` : undefined),
    county: () => undefined,
  };
}

/** Squares for all places of the gazetteer, so that every record can be drawn. */
export function boundaries(): Boundaries {
  const shapesOf = (kind: GazetteerPlace['kind']): NonNullable<Boundaries['counties']> => ({
    type: 'FeatureCollection',
    features: places
      .filter(([of]) => of === kind)
      .map(([, code, , , [west, south, east, north]]) => {
        const ring = [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ];
        return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
      }),
  });
  return { countries: shapesOf('country'), provinces: shapesOf('province'), counties: shapesOf('county') };
}
