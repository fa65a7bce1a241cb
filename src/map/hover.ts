/** What to call the things under the pointer; pure. */
import { recordById } from '../atlas/layer-index.ts';
import type { Language } from '../atlas/schema.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Hit } from './hits.ts';
import { recordsAt } from './pick.ts';
import type { ShownLayer } from './style/model.ts';

export interface NamedHits {
  /** Names of records, topmost first. */
  names: string[];
  /** The county with its province, or the country; empty over the sea. */
  place: string;
  /** How many records a cluster under the pointer holds. */
  clustered: number;
  clusterNoun: string;
}

export function nameHits(
  hits: Hit[],
  shown: ShownLayer[],
  gazetteer: Gazetteer,
  language: Language,
): NamedHits {
  const find = (layerId: string, recordId: string): string | undefined => {
    const layer = shown.find((candidate) => candidate.layer.id === layerId)?.layer;
    return layer && recordById(layer, recordId)?.name[language];
  };
  const points = hits.filter((hit) => typeof hit.properties.record === 'string');
  const atPoints = points.map((hit) =>
    hit.archived
      ? hit.archived.name?.[language]
      : find(String(hit.properties.layer), String(hit.properties.record)),
  );
  const atAreas = recordsAt(hits, shown, gazetteer.resolve).map(({ layer, record }) => find(layer, record));
  const cluster = points.length > 0 ? undefined : hits.find((hit) => hit.layerId.startsWith('cluster/'));
  const names = points.length > 0 ? atPoints : cluster ? [] : atAreas;
  const clusterLayer = shown.find(({ layer }) => cluster?.layerId === `cluster/${layer.id}`)?.layer;
  return {
    names: [...new Set(names.filter((name) => name !== undefined))],
    place: placeOf(hits, gazetteer, language),
    clustered: Number(cluster?.properties.point_count ?? 0),
    clusterNoun: clusterLayer ? (language === 'en' ? clusterLayer.noun.en.other : clusterLayer.noun.zh) : '',
  };
}

function placeOf(hits: Hit[], gazetteer: Gazetteer, language: Language): string {
  const code = (layerId: string): string | undefined => {
    const found = hits.find((hit) => hit.layerId === layerId)?.properties.code;
    return found === undefined ? undefined : String(found);
  };
  const county = code('county-area');
  const country = code('land');
  if (county) {
    const province = gazetteer.provinceOf(county);
    const name = gazetteer.name(county, language);
    if (!province) return name;
    const provinceName = gazetteer.name(province, language);
    return language === 'en' ? `${name}, ${provinceName}` : `${provinceName}${name}`;
  }
  return country ? gazetteer.name(country, language) : '';
}
