import { SummaryList } from '../../frame/summary-list.tsx'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { openUntil } from '../../text/deadline-text.ts'
import { enumWord } from '../../text/enum-text.ts'
import { isolate } from '../../text/isolate.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { clerkName, clerkNames } from '../clerk-name.ts'
import { deskProjectText } from './desk-project-text.ts'
import { signedBy } from './signed-by.ts'
import { SuspensionFacts } from './suspension-facts.tsx'

/** Where a project stands, in a few lines: colleagues by their names. */
export const DeskFacts = ({ language, project }: { language: Language; project: DeskProjectFragment }) => {
  const say = voice(language, deskProjectText)
  const { currentNotice: notice, internal, serviceItem, itemRetirement } = project
  const money = (fen: number | undefined) => (fen ? yuan(language, fen) : null)
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
        [say('budget'), money(project.budget.amountFen)],
        [say('approvedLine'), money(internal?.approvedLine?.amountFen)],
        [say('ofYear'), say('fiscalYear', { year: project.fiscalYear })],
        [
          say('carriedOver'),
          internal?.carriedOverTo ? say('fiscalYear', { year: internal.carriedOverTo }) : null,
        ],
        [say('method'), enumWord(language, project.method)],
        [say('service'), serviceItem ? `${serviceItem.code} ${isolate(serviceItem.name)}` : null],
        [
          say('retirement'),
          itemRetirement
            ? say(itemRetirement.isConfirmed ? 'retiresConfirmed' : 'retires', {
                on: civilDate(language, itemRetirement.retiredFrom),
                by: itemRetirement.replacedBy.join(language === 'zh' ? '、' : ', ') || say('noneBy'),
              })
            : null,
        ],
        [
          say('handler'),
          internal ? <Words key="handler">{clerkName(language, internal.handledBy)}</Words> : null,
        ],
        [
          say('editedBy'),
          internal?.editedBy.length ? (
            <Words key="edited">{clerkNames(language, internal.editedBy)}</Words>
          ) : null,
        ],
        [
          say('approvedByPurchaser'),
          signedBy(language, internal?.purchaserApprovedAt, internal?.purchaserApprovedBy),
        ],
        [
          say('approvedByFinance'),
          signedBy(language, internal?.financeApprovedAt, internal?.financeApprovedBy),
        ],
        [say('notice'), notice ? `${notice.noticeNo} · ${enumWord(language, notice.state)}` : null],
        [say('deadline'), notice?.closesOn ? openUntil(language, notice.closesOn) : null],
        [
          say('earlier'),
          notice?.earlierDeadline ? openUntil(language, notice.earlierDeadline.closesOn) : null,
        ],
        [
          say('suspension'),
          notice?.suspension ? (
            <SuspensionFacts key="suspension" language={language} suspension={notice.suspension} />
          ) : null,
        ],
        [say('consumed'), notice?.state === 'SUSPENDED' ? say('days', { days: notice.consumedDays }) : null],
      ]}
    />
  )
}
