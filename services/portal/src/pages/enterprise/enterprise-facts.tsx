import { SummaryList } from '../../frame/summary-list.tsx'
import type { EnterpriseFactsFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { enterpriseText } from './enterprise-text.ts'

/** What is known of a supplier that registered itself, and what that means. */
export const EnterpriseFacts = (of: { language: Language; enterprise: EnterpriseFactsFragment }) => {
  const { language, enterprise } = of
  const say = voice(language, enterpriseText)
  return (
    <>
      <SummaryList
        facts={[
          [say('uscc'), <code key="uscc">{enterprise.uscc}</code>],
          [say('kind'), say(enterprise.entityKind)],
          [
            say('division'),
            enterprise.division ? <Words key="division">{enterprise.division.name}</Words> : null,
          ],
          [say('registeredAt'), instant(language, enterprise.registeredAt)],
        ]}
      />
      <p>{say('certifiesNothing')}</p>
    </>
  )
}
