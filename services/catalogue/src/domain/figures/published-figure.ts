/**
 * A figure an authority has published, exactly as published; never computed, never corrected.
 *
 * @source domain specification S52–S62, S75–S77
 */
export type PublishedFigure = {
  key: string
  value: number
  unit: string
  /** Plus or minus this much, in the same unit; 0 when exact. */
  precision: number
  /** The year it speaks of; null when the source does not say. */
  asOf: string | null
  seedRow: string
  source: string
}
