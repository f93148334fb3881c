import type { ImportReport } from './import-report.ts'

/** Thrown when a file that was there gave nothing at all: refused whole, or not one of its rows could be kept. */
export class NothingOfFileError extends Error {
  override readonly name = 'NothingOfFileError'
}

/**
 * Says aloud what the reports say line by line: a file of which nothing came in is no success (F29).
 *
 * @throws NothingOfFileError naming each such file with its first reason
 */
export function demandSomething(reports: readonly ImportReport[]): void {
  const vain = reports.filter(({ loaded, unchanged, bad }) => loaded + unchanged === 0 && bad.length > 0)
  if (vain.length === 0) return
  throw new NothingOfFileError(
    vain.map(({ file, bad }) => `${file}: 未导入任何内容 nothing was loaded: ${bad[0]!.reason}`).join('\n'),
  )
}
