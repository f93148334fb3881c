import { Link } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate, instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { projectText } from './project-text.ts'

type ChangesOf = { language: Language; changes: NoticeVersionFragment['deadlineChanges'] }

/** How the last day was moved, and why; nothing where it never was. */
export const DeadlineChanges = ({ language, changes }: ChangesOf) => {
  const say = voice(language, projectText)
  if (changes.length === 0) return null
  return (
    <DataTable
      caption={say('movedCaption')}
      head={[say('movedAt'), say('before'), say('after'), say('reason')]}
      rows={changes.map(({ at, before, after, because, isInForce, outage }) => [
        instant(language, at),
        before ? civilDate(language, before) : '—',
        `${civilDate(language, after)}${isInForce ? '' : say('movedLater')}`,
        <Because key="because" {...{ language, because, outage }} />,
      ])}
    />
  )
}

type Change = NoticeVersionFragment['deadlineChanges'][number]

/** Why it moved; an outage leads to what else it moved. */
const Because = ({
  language,
  because,
  outage,
}: Pick<Change, 'because' | 'outage'> & { language: Language }) =>
  outage ? (
    <Link to={`/${language}/outages/${outage.id}`}>
      <Words>{because[language]}</Words>
    </Link>
  ) : (
    <Words>{because[language]}</Words>
  )
