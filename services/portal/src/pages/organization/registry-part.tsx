import { Link } from 'react-router'
import { registeredFacts } from '../../desk/registrations/registered-facts.tsx'
import { SummaryList } from '../../frame/summary-list.tsx'
import type { OrganizationPageQuery } from '../../graph/documents.generated/graphql.ts'
import type { GraphFailure } from '../../graph/graph-failure.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { bodies } from './bodies.tsx'
import { branches } from './branches.tsx'
import { names } from './names.tsx'
import { organizationText } from './organization-text.ts'

export type OrganizationOnPage = NonNullable<OrganizationPageQuery['organization']>
export type PartOf = {
  language: Language
  organization: OrganizationOnPage
  failures: readonly GraphFailure[]
}

/** What the register says. */
export const RegistryPart = ({ language, organization }: PartOf) => {
  const say = voice(language, organizationText)
  return (
    <section aria-labelledby="registry">
      <h2 id="registry">{say('registry')}</h2>
      <SummaryList
        facts={[
          [say('uscc'), <code key="uscc">{organization.uscc}</code>],
          [say('orgType'), typeWords(language, organization)],
          [
            say('priority'),
            organization.priorityCategory ? enumWord(language, organization.priorityCategory) : null,
          ],
          [say('status'), enumWord(language, organization.status)],
          [say('revocationKind'), organization.revocationKind ? say(organization.revocationKind) : null],
          [
            say('registrar'),
            organization.registrar ? <Words>{organization.registrar.name}</Words> : say('unknown'),
          ],
          [say('division'), organization.division ? organization.division.name : null],
          [
            say('establishedOn'),
            organization.establishedOn ? civilDate(language, organization.establishedOn) : say('unknown'),
          ],
          [say('grade'), organization.grade ?? say('none')],
          [say('formerNames'), names(organization.formerNames)],
          [say('predecessors'), bodies(language, organization.predecessors ?? [])],
          [say('successors'), bodies(language, organization.successors ?? [])],
          ...registeredFacts(language, organization.registeredFacts),
          [say('legacyRegistrationNo'), organization.legacyRegistrationNo],
          [say('legacyRows'), legacyRows(language, organization)],
          [say('heads'), names(organization.heads.map((head) => `${head.displayName} · ${head.post}`))],
          [say('branches'), branches(language, organization.branches)],
        ]}
      />
    </section>
  )
}

const typeWords = (language: Language, organization: OrganizationOnPage) =>
  organization.isIndustryAssociation
    ? `${enumWord(language, organization.orgType)} · ${voice(language, organizationText)('industry')}`
    : enumWord(language, organization.orgType)

/** The rows of the old register that turned out to be this organization. */
const legacyRows = (language: Language, { legacyRows: rows }: OrganizationOnPage) =>
  rows.length === 0 ? null : (
    <ul>
      {rows.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/${language}/legacy-organizations/${id}`}>
            <Words>{name}</Words>
          </Link>
        </li>
      ))}
    </ul>
  )
