/** The pause before the restart after so many in a row: none, then 1, 2, 4 … at most 30 seconds. */
export function backoffMs(times: number): number {
  return times === 0 ? 0 : Math.min(1000 * 2 ** (times - 1), 30_000)
}
