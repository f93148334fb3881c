import { SummaryList } from '../../frame/summary-list.tsx'
import type { PendingAmendmentPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { Differences } from '../../project-parts/differences.tsx'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { amendText } from './amend-text.ts'

type PendingOf = { language: Language; pending: PendingAmendmentPartsFragment }

/** What was proposed and waits for another person: every change before and after, and who has still to approve. */
export const PendingAmendment = ({ language, pending }: PendingOf) => {
  const say = voice(language, amendText)
  const when = (at: string | null | undefined) => (at ? instant(language, at) : null)
  return (
    <section aria-labelledby="pending-amendment-title" id="pending-amendment">
      <h2 id="pending-amendment-title">{say('pending')}</h2>
      <Differences language={language} caption={say('changed')} rows={pending.changes} />
      <SummaryList
        facts={[
          [say('reason'), <Words key="reason">{pending.reason}</Words>],
          [say('proposedAt'), instant(language, pending.proposedAt)],
          [say('needsFinance'), pending.needsFinance ? say('yes') : null],
          [say('approvedByPurchaser'), when(pending.purchaserApprovedAt)],
          [say('approvedByFinance'), when(pending.financeApprovedAt)],
          [
            say('answers'),
            pending.answersObjections.length
              ? pending.answersObjections.map(({ id, grounds }) => <Words key={id}>{grounds}</Words>)
              : null,
          ],
        ]}
      />
    </section>
  )
}
