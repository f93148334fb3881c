import { ProblemLine } from '../../form/problem-line.tsx'
import type { Problems } from '../../form/problems.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftText } from './draft-text.ts'

/** What a submission would be refused or warned for, told before it is made. */
export const Findings = ({
  language,
  findings,
}: {
  language: Language
  findings: Problems | null | undefined
}) => {
  const say = voice(language, draftText)
  if (!findings) return null
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{say('findings')}</h2>
      {findings.length === 0 ? <p>{say('findingsNone')}</p> : <p>{say('findingsSome')}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.code}${finding.field?.join('.') ?? ''}`}>
            <ProblemLine language={language} problem={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}
