import { CodeDetails, codesOf } from '../basis/code-details.tsx'
import type { Language } from '../text/language.ts'
import { voice } from '../text/text.ts'
import { formText } from './form-text.ts'
import { ProblemLine } from './problem-line.tsx'
import type { Problems } from './problems.ts'
import { fieldOf } from './problems.ts'

type Summary = {
  language: Language
  problems: Problems
  /** Where a problem is to be put right, when that can be told: the address of a field. */
  leadsTo: (field: string | undefined) => string | undefined
  /** What people call a field, where the page has fields. */
  nameOf?: (field: string) => string | undefined
}

/**
 * All that is wrong, at the top, each leading to its field. Takes the focus when there is something to say; a form far down
 * its page is sent to `#told`, so that the browser does it where no script runs.
 */
export const ErrorSummary = ({ language, problems, leadsTo, nameOf }: Summary) =>
  problems.length === 0 ? null : (
    <div
      id="told"
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary"
      tabIndex={-1}
      data-focus-first
    >
      <h2 id="error-summary">{voice(language, formText)('problems', { count: problems.length })}</h2>
      <ul>
        {problems.map((problem, at) => {
          const field = fieldOf(problem)
          const address = leadsTo(field)
          const name = field && nameOf?.(field)
          const line = (
            <>
              {name ? voice(language, formText)('nameOfField', { name }) : ''}
              <ProblemLine language={language} problem={problem} />
            </>
          )
          return <li key={at}>{address ? <a href={address}>{line}</a> : line}</li>
        })}
      </ul>
      <CodeDetails language={language} codes={codesOf(problems)} />
    </div>
  )

/** Leads to the fields of the form on the same page. */
export const toFields =
  (fields: readonly string[]) =>
  (field: string | undefined): string | undefined =>
    field && fields.includes(field) ? `#${field}` : undefined
