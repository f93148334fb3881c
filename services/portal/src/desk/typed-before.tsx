import { SummaryList } from '../frame/summary-list.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { Words } from '../text/words.tsx'
import { keptText } from './kept-text.ts'
import type { LostForm } from './lost-form.ts'
import { typedFacts } from './typed-facts.ts'

type TypedOf = { language: Language; lost: Pick<LostForm, 'verb' | 'values'> }

/** Stands where a form cannot be drawn again, since its record is out of its reader's sight: what was typed in it, to be copied. */
export const TypedBefore = ({ language, lost }: TypedOf) => {
  const facts = typedFacts(language, lost)
  if (facts.length === 0) return null
  return (
    <section className="warning typed-before" aria-labelledby="typed-before">
      <h2 id="typed-before">{voice(language, keptText)('typedBefore')}</h2>
      <p>{voice(language, keptText)('outOfSight')}</p>
      <SummaryList facts={facts.map(([name, words]) => [name, <Words key={name}>{words}</Words>])} />
    </section>
  )
}
