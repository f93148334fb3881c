import type { Log } from '../../log/open-log.ts'
import type { ImportReport } from '../import-report.ts'
import { readCsv } from '../table/csv.ts'
import { UnreadableTable } from '../table/table.ts'
import { duplicatesIn } from './duplicates.ts'
import { type Finding, sentenceOf } from './finding.ts'
import type { ImportKind } from './import-kind.ts'
import { judgeRow } from './judge.ts'
import { mapColumns, missingColumns } from './map-columns.ts'
import { findingsOf } from './row-failed.ts'

/**
 * Loads a file of one kind from an operator's folder, row by row and by the same judgement as a department's own file: a bad row is
 * reported with its line, and the rest is loaded.
 *
 * @throws what is not about a row: a dependency that is away
 */
export const importKindFile =
  <Context extends { log?: Log }, Row>(kind: ImportKind<Context, Row>) =>
  async (context: Context, { file, text }: { file: string; text: string }): Promise<ImportReport> => {
    const report = { file, read: 0, loaded: 0, unchanged: 0, bad: [] as { line: number; reason: string }[] }
    const table = tableOf(text)
    if ('reason' in table) return { ...report, bad: [{ line: 1, reason: table.reason }] }
    const mapping = mapColumns(kind, table.header)
    const missing = missingColumns(kind, mapping)
    if (missing.length) return { ...report, bad: [{ line: 1, reason: withoutColumns(missing) }] }
    const { twice, fits } = duplicatesIn()
    const log = (error: unknown) => context.log?.error({ err: error, file }, 'a row of an import failed')
    for (const row of table.rows) {
      report.read += 1
      const tell = (findings: readonly Finding[]) =>
        report.bad.push({ line: row.line, reason: findings.map(sentenceOf).join('; ') })
      try {
        const judged = judgeRow<Row>(kind, row, mapping)
        const wrong = 'findings' in judged ? judged.findings : [twice(judged.key) ?? []].flat()
        if ('findings' in judged || wrong.length > 0) {
          tell(wrong)
          continue
        }
        await kind.ready?.(context, judged.row)
        report[await kind.load(context, judged.row, Object.keys(mapping))] += 1
        fits(judged.key, row.line)
      } catch (error) {
        tell(findingsOf(error, log))
      }
    }
    return report
  }

function tableOf(text: string) {
  try {
    return readCsv(text)
  } catch (error) {
    if (error instanceof UnreadableTable) return { reason: error.message }
    throw error
  }
}

const withoutColumns = (names: readonly string[]): string => `缺少列 columns are missing: ${names.join(', ')}`
