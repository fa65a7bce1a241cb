/** What is said about a series of measurements, in milliseconds. */
export interface Summary {
  repeats: number;
  median: number;
  /** The value that 95 % of the series do not exceed. */
  p95: number;
}

export function summaryOf(series: number[]): Summary {
  const sorted = series.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { repeats: sorted.length, median: at(0.5), p95: at(0.95) };
}
