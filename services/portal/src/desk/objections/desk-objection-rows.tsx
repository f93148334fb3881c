import { Link } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import type { ObjectionRowFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { firstLine } from '../../text/first-line.ts'
import { kindWord } from '../../text/kind-word.ts'
import type { Language } from '../../text/language.ts'
import { objectionNumber } from '../../text/objection-number.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { objectionDue } from '../objection/objection-due.ts'
import { objectionsText } from './objections-text.ts'

type RowsOf = { language: Language; projectNo: string; objections: readonly ObjectionRowFragment[] }

/** What was asked and objected, each leading to its decision. */
export const DeskObjectionRows = ({ language, projectNo, objections }: RowsOf) => {
  const say = voice(language, objectionsText)
  return (
    <DataTable
      caption={say('caption')}
      head={[say('kind'), say('about'), say('state'), say('received'), say('due')]}
      rows={objections.map((objection) => [
        <Link key="link" to={`/${language}/desk/projects/${projectNo}/objections/${objection.id}`}>
          {kindWord(language, objection.kind, objection.matter)} {objectionNumber(objection)}
        </Link>,
        <Words key="about">{firstLine(objection.grounds)}</Words>,
        objection.handedToFinanceAt
          ? `${enumWord(language, objection.state)} · ${say('handed')}`
          : enumWord(language, objection.state),
        instant(language, objection.receivedAt),
        objectionDue(language, objection),
      ])}
    />
  )
}
