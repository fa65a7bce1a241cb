/** What is said about a series of measurements, in their unit. */
export interface Summary {
  repeats: number;
  median: number;
  /** The value that 95 % of the series do not exceed: with fewer than 20 repeats, the largest of all. */
  p95: number;
}

export function summaryOf(series: number[]): Summary {
  const sorted = series.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { repeats: sorted.length, median: at(0.5), p95: at(0.95) };
}

/** What the p95 of so many measurements is. */
export function highName(repeats: number): string {
  return repeats < 20 ? 'largest' : 'p95';
}

/** How many times as much the median of the one is as that of the other. */
export function ratioOf(series: number[], other: number[]): number {
  return summaryOf(series).median / summaryOf(other).median;
}
