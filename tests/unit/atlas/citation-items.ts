/** A map and a part of it, to be cited. */
import type { CitationItem } from '../../../src/atlas/citation.ts';

export const url = 'https://example.org/?lang=zh&select=tisc-hosts/a_b';
export const map: CitationItem = {
  id: 'ip-atlas',
  type: 'map',
  title: '知识产权促进发展地图集',
  issued: { 'date-parts': [[2026, 1, 8]] },
  accessed: { 'date-parts': [[2026, 2, 3]] },
  URL: url,
  language: 'zh-CN',
};
export const part: CitationItem = {
  ...map,
  id: 'ip-atlas-tisc-hosts',
  type: 'chapter',
  title: 'Tea & fruit, 100%',
  'container-title': 'IP for Development Atlas',
};
