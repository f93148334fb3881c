/** A source file and its length. */
export type SourceFile = { path: string; lines: number }

/** The thermometer of some files. */
export type Sizes = { files: number; lines: number; median: number; p95: number; largest: SourceFile }

/**
 * How long these files are.
 *
 * @param files at least one
 * @returns the percentiles by nearest rank
 */
export function sizesOf(files: readonly SourceFile[]): Sizes {
  const sorted = [...files].sort((a, b) => a.lines - b.lines)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return {
    files: sorted.length,
    lines: sorted.reduce((sum, file) => sum + file.lines, 0),
    median: rank(0.5).lines,
    p95: rank(0.95).lines,
    largest: rank(1),
  }
}
