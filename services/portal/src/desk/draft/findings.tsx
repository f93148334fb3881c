import { ProblemLine } from '../../form/problem-line.tsx'
import { fieldOf, type Problems } from '../../form/problems.ts'
import { settled } from '../../form-kit/settled.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { draftShapes } from './draft-fields.ts'
import { draftText } from './draft-text.ts'

type FindingsOf = {
  language: Language
  findings: Problems | null | undefined
  /** The page of the draft's form; empty on that page itself. */
  form?: string
}

/** What a submission would be refused or warned for, told before it is made, each leading to its field. */
export const Findings = ({ language, findings, form = '' }: FindingsOf) => {
  const say = voice(language, draftText)
  if (!findings) return null
  return (
    <section className={findings.length ? 'findings' : undefined} aria-labelledby="findings">
      <h2 id="findings">{say('findings')}</h2>
      <p>{say(findings.length ? 'findingsSome' : 'findingsNone')}</p>
      <ul>
        {settled(draftShapes, {}, findings).map((finding, at) => {
          const field = fieldOf(finding)
          const line = <ProblemLine language={language} problem={finding} />
          return <li key={at}>{field ? <a href={`${form}#${field}`}>{line}</a> : line}</li>
        })}
      </ul>
    </section>
  )
}
