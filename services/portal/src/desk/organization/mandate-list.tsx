import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { OrganizationDeskPageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { organizationDeskText } from './organization-text.ts'

type Organization = NonNullable<NonNullable<OrganizationDeskPageQuery['viewer']>['organization']>
type List = {
  language: Language
  formToken: string
  uscc: string
  mandates: Organization['bodies'][number]['mandates']
  /** How the verb that ends them is called there. */
  ends: 'endMandate' | 'takeBackMandate'
  tried: Tried | undefined
}

/** Who holds posts, or is to; that one was left or is taken back may be recorded. */
export const MandateList = ({ language, formToken, uscc, mandates, ends, tried }: List) => {
  const say = voice(language, organizationDeskText)
  return (
    <ul>
      {mandates.map((mandate) => {
        const { id, post, name, startsOn, endsOn, ageAtStart, isServingOfficial, isRetiredOfficial } = mandate
        const own = triedAt(tried, 'endMandate', id)
        const from = civilDate(language, startsOn)
        return (
          <li key={id} id={`mandate-${id}`}>
            {enumWord(language, post)} · <Words>{name}</Words> ·{' '}
            {[
              say('term', { from, to: civilDate(language, endsOn) }),
              say('age', { age: ageAtStart ?? '' }),
              isServingOfficial ? say('serving') : null,
              isRetiredOfficial ? say('retired') : null,
            ]
              .filter(Boolean)
              .join(' · ')}
            <details open={own !== undefined}>
              <summary>
                {say(ends)}
                <span className="visually-hidden">
                  {' '}
                  <Words>{name}</Words>
                </span>
              </summary>
              <GraphForm
                {...{ language, formToken }}
                verb="endMandate"
                given={{ mandateId: id, uscc }}
                isQuiet
                tried={own}
              />
            </details>
          </li>
        )
      })}
    </ul>
  )
}
