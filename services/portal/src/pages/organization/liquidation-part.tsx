import { liquidationFacts } from '../../desk/registrations/liquidation-facts.tsx'
import { registrationsText } from '../../desk/registrations/registrations-text.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import type { OrganizationOnPage } from './registry-part.tsx'

type PartOf = { language: Language; organization: Pick<OrganizationOnPage, 'liquidation'> }

/** The liquidation of a body, with what its creditors were told; nothing where there is none. */
export const LiquidationPart = ({ language, organization: { liquidation } }: PartOf) =>
  liquidation ? (
    <section aria-labelledby="liquidation">
      <h2 id="liquidation">{voice(language, registrationsText)('liquidation')}</h2>
      <SummaryList facts={liquidationFacts(language, liquidation)} />
    </section>
  ) : null
