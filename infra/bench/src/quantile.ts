/** A quantile of measured values: `quantile(times, 0.99)`; NaN when nothing was measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle one of several runs. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)
