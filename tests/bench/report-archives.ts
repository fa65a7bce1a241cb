/** What was measured of layers out of archives, as a table. */
import type { Finding, LargeLayer } from './large-layers.ts';
import type { Load } from './load.ts';
import { summaryOf } from './statistics.ts';
import { table } from './tables.ts';

export function archivesTables(layers: LargeLayer[]): string[] {
  const rows = layers.map(({ size, loads, findings }) => {
    const ofLoads = (part: keyof Load): number => summaryOf(loads.map((load) => load[part])).median;
    const ofFindings = (part: keyof Finding): number =>
      summaryOf(findings.map((finding) => finding[part])).median;
    return [
      size.toLocaleString('en'),
      ofLoads('ready').toFixed(0),
      (ofLoads('memory') / 1e6).toFixed(1),
      (ofLoads('bytes') / 1000).toFixed(0),
      ofFindings('time').toFixed(0),
      ofFindings('requests').toFixed(0),
      (ofFindings('bytes') / 1000).toFixed(0),
    ];
  });
  const heads = [
    `points (medians of ${layers[0]?.loads.length ?? 0})`,
    'map ready, ms',
    'JavaScript memory of the main thread, MB',
    'sent until then, kB',
    'a record found, ms',
    'requests for it',
    'sent for it, kB',
  ];
  return [table(heads, rows)];
}
