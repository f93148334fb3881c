import type { LoaderFunctionArgs } from 'react-router'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import type {
  ImportFindingPartFragment,
  ImportReportPartFragment,
} from '../../graph/documents.generated/graphql.ts'
import type { Column } from '../../table/column.ts'
import { takenTable } from '../../table/taken-table.ts'
import { languageOf } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { importRoomOf, importRooms } from './import-rooms.ts'
import { runText } from './run-text.ts'

type Finding = ImportFindingPartFragment['edges'][number]['node']

/** An import's report as CSV, for whoever puts the file right: `…/desk/imports/organizations/<id>/report.csv`. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { report: document } = importRooms[importRoomOf(params)]
  const page = async (after?: string) => {
    const { data } = await askAsClerk(request, document, { id: params.id ?? '', after })
    return data.desk
  }
  const desk = await page()
  if (!desk?.run) throw new Response('', { status: 404 })
  return takenTable({
    form: 'csv',
    name: 'import-report',
    language: languageOf(params),
    columns: columnsOf(desk, desk.run.kind),
    pages: pagesFrom(desk.run.findings, async (after) => (await page(after))?.run?.findings),
    signal: request.signal,
  })
}

async function* pagesFrom(
  first: ImportFindingPartFragment,
  next: (after: string) => Promise<ImportFindingPartFragment | undefined>,
): AsyncGenerator<readonly Finding[]> {
  let page: ImportFindingPartFragment | undefined = first
  while (page) {
    yield page.edges.map(({ node }) => node)
    const after: string | null | undefined = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    page = after ? await next(after) : undefined
  }
}

function columnsOf({ kinds }: ImportReportPartFragment, of: string): readonly Column<Finding>[] {
  const names = new Map(
    kinds.find(({ kind }) => kind === of)?.columns.map(({ column, name }) => [column, name]),
  )
  const head = (key: 'line' | 'column' | 'what' | 'cell' | 'when') => ({
    zh: voice('zh', runText)(key),
    en: voice('en', runText)(key),
  })
  return [
    { head: head('line'), kind: 'number', cell: ({ line }) => line },
    {
      head: head('column'),
      kind: 'text',
      cell: ({ column }, language) => (column ? (names.get(column)?.[language] ?? column) : null),
    },
    {
      head: head('what'),
      kind: 'text',
      cell: ({ text, rule }, language) => `${text[language]}${rule ? ` [${rule}]` : ''}`,
    },
    { head: head('cell'), kind: 'text', cell: ({ cell }) => cell },
    {
      head: head('when'),
      kind: 'text',
      cell: ({ atRun }, language) => voice(language, runText)(atRun ? 'atRun' : 'atCheck'),
    },
  ]
}
