import { DataTable } from '../../frame/data-table.tsx'
import type { AboutPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { aboutText } from './about-text.ts'

type Notices = NonNullable<AboutPageQuery['calendarNotices']>['edges']

/** The holiday notices that periods are counted by, the newest first. */
export const CalendarNotices = ({ language, notices }: { language: Language; notices: Notices }) => {
  const say = voice(language, aboutText)
  return (
    <DataTable
      caption={say('calendarCaption')}
      head={[say('year'), say('notice'), say('docNo'), say('issuedOn'), say('applied')]}
      rows={notices.map(({ node }) => [
        node.year,
        node.title,
        node.docNo ?? say('notStated'),
        node.issuedOn ? civilDate(language, node.issuedOn) : say('notStated'),
        node.correction ? say('appliedTo', node.correction) : say('notStated'),
      ])}
    />
  )
}
