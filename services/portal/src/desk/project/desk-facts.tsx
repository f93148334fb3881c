import { SummaryList } from '../../frame/summary-list.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { deskProjectText } from './desk-project-text.ts'

/** Where a project stands, in a few lines. */
export const DeskFacts = ({ language, project }: { language: Language; project: DeskProjectFragment }) => {
  const say = voice(language, deskProjectText)
  const { currentNotice: notice, internal, serviceItem } = project
  const when = (at: string | null | undefined) => (at ? instant(language, at) : null)
  const returned = internal?.returned
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
        [say('budget'), project.budget.amountFen ? yuan(language, project.budget.amountFen) : null],
        [say('method'), enumWord(language, project.method)],
        [say('service'), serviceItem ? `${serviceItem.code} ${serviceItem.name}` : null],
        [say('handler'), internal?.handler],
        [say('returned'), returned ? <Words key="returned">{returned.reason}</Words> : null],
        [say('approvedByPurchaser'), when(internal?.purchaserApprovedAt)],
        [say('approvedByFinance'), when(internal?.financeApprovedAt)],
        [say('notice'), notice ? `${notice.noticeNo} · ${enumWord(language, notice.state)}` : null],
        [say('deadline'), notice?.closesOn ? openUntil(language, notice.closesOn) : null],
        [
          say('earlier'),
          notice?.earlierDeadline ? openUntil(language, notice.earlierDeadline.closesOn) : null,
        ],
        [say('consumed'), notice?.state === 'SUSPENDED' ? say('days', { days: notice.consumedDays }) : null],
      ]}
    />
  )
}
