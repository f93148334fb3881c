import { DataTable } from '../../frame/data-table.tsx'
import type {
  ImportDeskOfRunFragment,
  ImportFindingPartFragment,
} from '../../graph/documents.generated/graphql.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { runText } from './run-text.ts'

type FindingRowsOf = {
  language: Language
  findings: ImportFindingPartFragment
  columns: ImportDeskOfRunFragment['kinds'][number]['columns']
}

/** What was found, row by row. */
export const FindingRows = ({ language, findings, columns }: FindingRowsOf) => {
  const say = voice(language, runText)
  const names = new Map(columns.map(({ column, name }) => [column, name[language]]))
  return (
    <DataTable
      caption={say('findings')}
      head={[say('line'), say('column'), say('what'), say('cell'), say('when')]}
      rows={findings.edges.map(({ node: { line, column, text, rule, cell, atRun } }) => [
        line,
        column ? (names.get(column) ?? column) : '',
        `${isolate(text[language])}${rule ? ` [${rule}]` : ''}`,
        <Words key="cell">{cell}</Words>,
        say(atRun ? 'atRun' : 'atCheck'),
      ])}
    />
  )
}
