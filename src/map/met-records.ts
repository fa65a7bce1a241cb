import { archiveRecord } from '../atlas/archive.ts';
import { withArchiveRecords } from '../state/archive-records.ts';
import { type AtlasData, readyLayer } from '../state/data.ts';
import type { Hit } from './hits.ts';

/** The data with the records of archives under the pointer at hand, as far as their features tell all of them. */
export function withMetRecords(data: AtlasData, hits: Hit[]): AtlasData {
  return hits.reduce((met, { archived, properties }) => {
    if (!archived) return met;
    const layer = readyLayer(data, String(properties.layer));
    const record = layer?.archive && archiveRecord(layer, layer.archive, archived.properties);
    return layer && record ? withArchiveRecords(met, layer.id, [record]) : met;
  }, data);
}
