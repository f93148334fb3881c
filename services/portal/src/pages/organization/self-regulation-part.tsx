import { Link } from 'react-router'
import type { OrganizationPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { selfRegulationText } from '../self-regulation/self-regulation-text.ts'

type Organization = NonNullable<OrganizationPageQuery['organization']>
type Part = {
  language: Language
  organization: Pick<Organization, 'uscc' | 'orgType' | 'selfRegulatoryDocuments' | 'selfRegulationThen'>
  /** The day that was asked for, as it was typed. */
  on: string
}

/** What an association adopted to regulate its industry, as it is in force; and as it was on a day that was asked for. */
export const SelfRegulationPart = ({ language, organization, on }: Part) => {
  const { uscc, orgType, selfRegulatoryDocuments, selfRegulationThen } = organization
  if (orgType !== 'SOCIAL_ASSOCIATION') return null
  const say = voice(language, selfRegulationText)
  return (
    <section aria-labelledby="self-regulation">
      <h2 id="self-regulation">{say('section')}</h2>
      <Documents {...{ language }} of={selfRegulatoryDocuments} none={say('noneOf')} />
      {selfRegulationThen ? (
        <>
          <h3>{say('inForceOn', { on: civilDate(language, on) })}</h3>
          <Documents {...{ language }} of={selfRegulationThen} none={say('noneOn')} />
        </>
      ) : null}
      <p>
        <Link to={`/${language}/self-regulation?uscc=${uscc}`}>{say('ofOrganization')}</Link>
      </p>
    </section>
  )
}

type DocumentsOf = { language: Language; of: Organization['selfRegulatoryDocuments']; none: string }

const Documents = ({ language, of, none }: DocumentsOf) => {
  const say = voice(language, selfRegulationText)
  if (of.length === 0) return <p>{none}</p>
  return (
    <ul>
      {of.map(({ id, title, kind, edition, publishedOn }) => (
        <li key={id}>
          <Link to={`/${language}/self-regulation/${id}`}>
            <Words>{title}</Words>
          </Link>
          {` · ${say(kind)} · ${say('edition', { number: edition })}`}
          {publishedOn ? ` · ${civilDate(language, publishedOn)}` : ''}
        </li>
      ))}
    </ul>
  )
}
