import { CodeDetails, codesOf } from '../../basis/code-details.tsx'
import { ProblemLine } from '../../form/problem-line.tsx'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { reviewText } from './review-text.ts'

type ChecksOf = { language: Language; foreseen: DeskVerbsFragment['nextStep'] }

/** What the decision would be refused and warned for now, before anybody decides. */
export const Checks = ({ language, foreseen }: ChecksOf) => {
  const say = voice(language, reviewText)
  if (!foreseen) return null
  const parts = (['refusals', 'warnings'] as const).filter((part) => foreseen[part].length > 0)
  return (
    <section className={parts.length ? 'findings' : undefined} aria-labelledby="checks">
      <h2 id="checks">{say('checks')}</h2>
      {parts.length === 0 ? <p>{say('noChecks')}</p> : null}
      {parts.map((part) => (
        <div key={part}>
          <p>
            <strong>{say(part)}</strong>
          </p>
          <ul>
            {foreseen[part].map((problem, at) => (
              <li key={at}>
                <ProblemLine language={language} problem={problem} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CodeDetails language={language} codes={codesOf([...foreseen.refusals, ...foreseen.warnings])} />
    </section>
  )
}
