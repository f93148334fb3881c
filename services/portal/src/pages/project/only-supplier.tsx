import { Link } from 'react-router'
import { BasisLine } from '../../basis/basis-line.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import { openUntil } from '../../text/deadline-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { projectText } from './project-text.ts'

type OnlySupplierOf = { language: Language; named: PublicNoticeFragment['singleSource'] }

/** Whom the department wants to buy from without competition, why, and until when everybody may object. */
export const OnlySupplier = ({ language, named }: OnlySupplierOf) => {
  const say = voice(language, projectText)
  if (!named) return null
  return (
    <section aria-labelledby="only-supplier">
      <h2 id="only-supplier">{say('onlySupplier')}</h2>
      <SummaryList
        facts={[
          [say('supplier'), <Words key="supplier">{named.supplierName}</Words>],
          [
            say('supplierUscc'),
            named.supplierUscc ? (
              <Link key="uscc" to={`/${language}/organizations/${named.supplierUscc}`}>
                <code>{named.supplierUscc}</code>
              </Link>
            ) : null,
          ],
          [say('onlyReason'), <Words key="reason">{named.reason}</Words>],
          [say('onlyPublished'), instant(language, named.publishedAt)],
          [say('onlyUntil'), openUntil(language, named.closesOn)],
          [say('onlyBasis'), <BasisLine key="basis" language={language} basis={named.basis} />],
        ]}
      />
    </section>
  )
}
