import type { Tried } from '../../form-kit/tried.ts'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { BlockedVerbs } from '../project/blocked-verbs.tsx'
import { offersOf } from '../project/offers.ts'
import { VerbForms } from '../project/verb-forms.tsx'
import { decided, isDecided } from './decided.ts'
import { reviewText } from './review-text.ts'

type DecisionOf = {
  language: Language
  formToken: string
  project: DeskVerbsFragment
  today: string | undefined
  tried: Tried | undefined
}

/** The end of the review: approve, or hand it back with a reason; what stands in the way is told in the place of the button. */
export const Decision = ({ language, formToken, project, today, tried }: DecisionOf) => {
  const say = voice(language, reviewText)
  const { primary, others, blocked } = offersOf(project)
  const main = primary && isDecided(primary) ? primary : undefined
  const more = others.filter((verb) => isDecided(verb))
  const inTheWay = blocked.filter(({ action }) => isDecided(action))
  const isNothing = !main && more.length === 0 && inTheWay.length === 0 && !tried
  return (
    <section aria-labelledby="decision" className="decision">
      <h2 id="decision">{say('decision')}</h2>
      {isNothing ? <p>{say('nothing')}</p> : null}
      {main ? <p className="quiet">{say('version', { version: project.version })}</p> : null}
      <BlockedVerbs language={language} blocked={inTheWay} />
      <VerbForms
        {...{ language, formToken, project, today, tried }}
        verbs={decided}
        primary={main}
        others={more}
      />
    </section>
  )
}
