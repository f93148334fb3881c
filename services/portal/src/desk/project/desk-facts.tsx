import { SummaryList } from '../../frame/summary-list.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { yuan } from '../../text/yuan.ts'
import { deskProjectText } from './desk-project-text.ts'

/** Where a project stands, in a few lines. */
export const DeskFacts = ({ language, project }: { language: Language; project: DeskProjectFragment }) => {
  const say = voice(language, deskProjectText)
  const notice = project.currentNotice
  return (
    <SummaryList
      facts={[
        [say('number'), project.projectNo],
        [
          say('state'),
          <span key="state" className="tag">
            {enumWord(language, project.state)}
          </span>,
        ],
        [say('budget'), yuan(language, project.budget.amountFen)],
        [say('method'), enumWord(language, project.method)],
        [
          say('service'),
          project.serviceItem ? `${project.serviceItem.code} ${project.serviceItem.name}` : null,
        ],
        [
          say('notice'),
          notice
            ? `${notice.noticeNo} · ${enumWord(language, notice.state)} · ${say('consumed', { days: notice.consumedDays })}`
            : null,
        ],
        [say('deadline'), notice?.closesOn ? openUntil(language, notice.closesOn) : null],
      ]}
    />
  )
}
