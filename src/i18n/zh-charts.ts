/** The Chinese words of the charts; part of `zh`. */
import type { enCharts } from './en-charts.ts';

export const zhCharts: typeof enCharts = {
  charts: {},
};
