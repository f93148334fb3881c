import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type FolderSource, type ImportReport, importFolder, importRows } from '@gongshi/service-kit'
import type { z } from 'zod'
import { paperLine, supplementLine } from './holiday-file.ts'
import { loadCalendarYear } from './load-calendar.ts'
import { loadClassification } from './load-classification.ts'
import { loadFixedHolidays } from './load-fixed-holidays.ts'
import { loadGuidanceCatalogue } from './load-guidance-catalogue.ts'
import { loadPolicyDocuments, loadPolicyParameters, loadPublishedFigures } from './load-policy.ts'
import type { LoadFile, Loading } from './loading.ts'

const CLASSIFICATION = join('catalogue', 'service_catalogue_c_2022.csv')

export type Sources = {
  /** This room's own rows of law and policy. */
  own: string
  /** The city's data. */
  city: string
  /** Document numbers of calendar notices to leave out. */
  without: readonly string[]
  /** What every city starts from alone: without the demonstration's guidance catalogue. */
  isBase?: boolean
}

/**
 * Imports this room's share of the city, in the order in which it builds up; twice is the same as once.
 *
 * @throws NothingFoundError, when the room's own rows are in, where the city has nothing of this room's
 */
export async function* loadCity(
  loading: Loading,
  { own, city, without, isBase = false }: Sources,
): AsyncGenerator<ImportReport> {
  yield loadPolicyDocuments(loading, read(own, 'policy-documents.csv'))
  yield loadPolicyParameters(loading, read(own, 'policy-parameters.csv'))
  yield loadFixedHolidays(loading, read(own, 'fixed-holidays.csv'))
  yield loadPublishedFigures(loading, read(own, 'published-figures.csv'))
  if (!isBase) yield loadGuidanceCatalogue(loading, read(own, 'guidance-catalogue-v1.csv'))
  const papers = await rowsOf(read(own, 'calendar-papers.csv'), paperLine)
  const supplements = await rowsOf(read(own, 'calendar-supplements.csv'), supplementLine)
  yield papers.report
  yield supplements.report
  const notices = { papers: papers.rows, supplements: supplements.rows, without }
  const sources: FolderSource<Loading>[] = [
    { file: CLASSIFICATION, read: (loading, file) => loadClassification(loading, named(file)) },
    ...yearFiles(city).map((year) => ({
      file: year,
      read: (loading: Loading, file: LoadFile) => loadCalendarYear(loading, named(file), notices),
    })),
  ]
  yield* importFolder(city, sources, loading)
}

function read(...path: string[]): LoadFile {
  const file = join(...path)
  return { file: basename(file), text: readFileSync(file, 'utf8') }
}

/** Reports name a file without its folder. */
const named = ({ file, text }: LoadFile): LoadFile => ({ file: basename(file), text })

function yearFiles(city: string): string[] {
  const folder = join(city, 'holidays')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name))
  return names.sort().map((name) => join('holidays', name))
}

/** The rows of a file that other files are read with; nothing is kept of them by themselves. */
async function rowsOf<S extends z.ZodType>({ file, text }: LoadFile, shape: S) {
  const rows: z.infer<S>[] = []
  const load = async (row: z.infer<S>) => {
    rows.push(row)
    return 'unchanged' as const
  }
  return { rows, report: await importRows({ file, text, shape, load }) }
}
