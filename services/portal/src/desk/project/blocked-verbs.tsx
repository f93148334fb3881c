import { CodeDetails, codesOf } from '../../basis/code-details.tsx'
import { ProblemLine } from '../../form/problem-line.tsx'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'
import { labelOf } from './label-of.ts'

type BlockedOf = { language: Language; blocked: DeskVerbsFragment['blockedActions'] }

/** What one's office would do and cannot do now: each with every reason, in the place of a button that would be refused. */
export const BlockedVerbs = ({ language, blocked }: BlockedOf) => {
  const say = voice(language, deskProjectText)
  if (blocked.length === 0) return null
  return (
    <section className="blocked" aria-labelledby="blocked">
      <h3 id="blocked">{say('blocked')}</h3>
      <dl>
        {blocked.map(({ action, reasons }) => (
          <div key={action} id={`blocked-${action}`}>
            <dt>{labelOf(language, action)}</dt>
            {reasons.map((reason, at) => (
              <dd key={at}>
                <ProblemLine language={language} problem={reason} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <CodeDetails language={language} codes={codesOf(blocked.flatMap(({ reasons }) => reasons))} />
    </section>
  )
}
