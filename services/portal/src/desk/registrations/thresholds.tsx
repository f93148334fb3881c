import { DataTable } from '../../frame/data-table.tsx'
import type { NewRegistrationPageQuery, ThresholdFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { registrationsText } from './registrations-text.ts'

type Policies = NonNullable<NewRegistrationPageQuery['thresholdPolicies']>

/** What the law asks and what the city asks, side by side (S15). */
export const Thresholds = ({ language, policies }: { language: Language; policies: Policies }) => {
  const say = voice(language, registrationsText)
  return (
    <section aria-labelledby="thresholds">
      <h2 id="thresholds">{say('thresholds')}</h2>
      <DataTable
        cards
        caption={say('thresholdsCaption')}
        head={[say('orgType'), say('legal'), say('local')]}
        rows={policies.map(({ orgType, isIndustryAssociation, legal, local, basis }) => [
          isIndustryAssociation ? say('isIndustryAssociation') : enumWord(language, orgType),
          <>
            {inWords(language, legal) || say('nothingAsked')}{' '}
            <span className="quiet">
              {basis.document} {basis.article}
            </span>
          </>,
          inWords(language, local) || say('asLaw'),
        ])}
      />
    </section>
  )
}

function inWords(language: Language, values: ThresholdFragment): string {
  const say = voice(language, registrationsText)
  const { minIndividualMembers, minUnitMembers, minMixedMembers, minCapital } = values
  return [
    minIndividualMembers == null ? '' : `${say('individualMembers')} ≥ ${minIndividualMembers}`,
    minUnitMembers == null ? '' : `${say('unitMembers')} ≥ ${minUnitMembers}`,
    minMixedMembers == null ? '' : `${say('mixedMembers')} ≥ ${minMixedMembers}`,
    minCapital ? `${say('capital')} ≥ ${minCapital.text}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
