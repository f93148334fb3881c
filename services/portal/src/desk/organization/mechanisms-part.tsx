import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { OrganizationDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationDeskText } from './organization-text.ts'

type Organization = NonNullable<NonNullable<OrganizationDeskPageQuery['viewer']>['organization']>
type Part = {
  language: Language
  formToken: string
  uscc: string
  mechanisms: Organization['mechanisms']
  tried: Tried | undefined
}

/** The six mechanisms, each with its last self-check and what that rests on, and the form of the next. */
export const MechanismsPart = ({ language, formToken, uscc, mechanisms, tried }: Part) => {
  const say = voice(language, organizationDeskText)
  const own = triedAt(tried, 'recordMechanismCheck', uscc)
  return (
    <>
      <ul id="mechanisms">
        {mechanisms.map(({ mechanism, check }) => (
          <li key={mechanism}>
            {enumWord(language, mechanism)} ·{' '}
            {check
              ? say('checked', { year: String(check.year), score: String(check.score) })
              : say('unchecked')}
            {check?.evidence ? (
              <>
                {' · '}
                <a href={`/files/organizations/${check.evidence.id}`}>
                  <Words>{check.evidence.name}</Words>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <details open={own !== undefined}>
        <summary>{say('recordCheck')}</summary>
        <GraphForm {...{ language, formToken }} verb="recordMechanismCheck" given={{ uscc }} tried={own} />
      </details>
    </>
  )
}
