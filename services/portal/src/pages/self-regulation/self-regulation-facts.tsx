import { Link } from 'react-router'
import type { SelfRegulationLineFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { selfRegulationText } from './self-regulation-text.ts'

/** What everybody reads of one edition: whose, of which kind, since when, and whether something was found in it. */
export const selfRegulationFacts = (language: Language, document: SelfRegulationLineFragment) => {
  const say = voice(language, selfRegulationText)
  const { organization, kind, industryCode, state, edition, adoptedOn, publishedOn, endedOn, hitCount } =
    document
  const screened = () => {
    if (state === 'REFUSED') return say('refused', { count: hitCount })
    if (!publishedOn) return null
    return hitCount > 0 ? say('passed', { count: hitCount }) : say('nothingFound')
  }
  return [
    [
      say('organization'),
      organization ? (
        <Link key="organization" to={`/${language}/organizations/${organization.uscc}`}>
          <Words>{organization.name}</Words>
        </Link>
      ) : null,
    ],
    [say('kind'), say(kind)],
    [say('industry'), industryCode ?? null],
    [say('editionNo'), say('edition', { number: edition })],
    [say('standing'), say(state)],
    [say('adopted'), say('adoptedBy', { on: civilDate(language, adoptedOn) })],
    [say('publishedOn'), publishedOn ? civilDate(language, publishedOn) : null],
    [say('endedOn'), endedOn ? civilDate(language, endedOn) : null],
    [say('review'), screened()],
  ] as const
}
