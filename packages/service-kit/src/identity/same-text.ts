import { timingSafeEqual } from 'node:crypto'

/** Are two signatures the same? Takes as long whether they differ early or late. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
