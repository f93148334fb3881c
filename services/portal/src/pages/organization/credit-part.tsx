import { BasisLine } from '../../basis/basis-line.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import { PartAway } from '../../frame/part-away.tsx'
import { couldAnswer } from '../../graph/could-answer.ts'
import { dayOf } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import type { Say } from '../../text/text.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationText } from './organization-text.ts'
import type { OrganizationOnPage, PartOf } from './registry-part.tsx'

/** How the organization's credit stands; says so when compliance cannot answer. */
export const CreditPart = ({ language, organization, failures }: PartOf) => {
  const say = voice(language, organizationText)
  const standing = organization.creditStanding
  const away = !couldAnswer(failures, 'organization.creditStanding') || !standing
  return (
    <section aria-labelledby="credit">
      <h2 id="credit">{say('credit')}</h2>
      {away ? (
        <PartAway language={language} />
      ) : (
        <Standing language={language} say={say} standing={standing} />
      )}
      {away || !organization.creditRecords ? null : (
        <CreditRecords language={language} organization={organization} failures={failures} />
      )}
    </section>
  )
}

type OrganizationSay = Say<keyof (typeof organizationText)['zh']>

const Standing = ({
  language,
  say,
  standing,
}: {
  language: Language
  say: OrganizationSay
  standing: NonNullable<OrganizationOnPage['creditStanding']>
}) => (
  <>
    <p>
      <strong>{say(standing.eligibleForAward ? 'eligible' : 'notEligible')}</strong>
    </p>
    <ul>
      {standing.abnormalActivity ? <li>{say('abnormal')}</li> : null}
      {standing.seriouslyDishonest ? <li>{say('dishonest')}</li> : null}
      {standing.abnormalActivity || standing.seriouslyDishonest ? null : <li>{say('clean')}</li>}
      {standing.reasons.map((basis) => (
        <li key={`${basis.rule}${basis.article ?? ''}`}>
          {say('reasons')}: <BasisLine language={language} basis={basis} />
        </li>
      ))}
    </ul>
  </>
)

const CreditRecords = ({ language, organization }: PartOf) => {
  const say = voice(language, organizationText)
  const records = organization.creditRecords?.edges.map((edge) => edge.node) ?? []
  if (records.length === 0) return null
  return (
    <DataTable
      caption={say('listCaption')}
      head={[say('formed'), say('category'), say('summary'), say('basis')]}
      rows={records.map((record) => [
        dayOf(language, record.formedAt),
        enumWord(language, record.category),
        <Words key="summary">{record.summary}</Words>,
        record.basis ? <BasisLine key="basis" language={language} basis={record.basis} /> : null,
      ])}
    />
  )
}
