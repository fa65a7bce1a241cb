import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/map/mark-drawing.ts';
import { legendBoxes } from '../../../../src/share/pages/parts.ts';
import { setting } from './setting.ts';

const mark: Mark = { kind: 'area', colours: ['#4171bb'] };
const legendOf = (...labels: string[]) => [
  { id: 'projects', title: '项目', mark: null, rows: labels.map((label) => ({ mark, label })) },
];

test('gaps between the marks of a legend are the same, however long their words and with numbers in them', () => {
  const layers = legendOf('茶', '第1期第3批及第2期第1批承办机构', 'Tea', 'Partner; sources disagree');
  const boxes = legendBoxes(layers, { x: 0, y: 0, width: 2000 }, 10, setting);
  const gaps = boxes.flatMap((box, index) => {
    const next = boxes[index + 1];
    if (box.kind !== 'text' || next?.kind !== 'mark') return [];
    const [line] = box.lines;
    return [next.x - box.x - (line?.pieces.reduce((sum, { width }) => sum + width, 0) ?? 0)];
  });
  expect(gaps).toHaveLength(4);
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
});
