import { Form } from 'react-router'
import { BasisLine } from '../../basis/basis-line.tsx'
import { Field } from '../../form/field.tsx'
import { FieldProblems } from '../../form/field-problems.tsx'
import { fieldOf } from '../../form/problems.ts'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import { fieldWord } from '../../project-parts/field-word.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { FindingTried } from './answer-finding.ts'
import { findingText } from './finding-text.ts'

type FindingAnswersOf = {
  language: Language
  formToken: string
  project: DeskVerbsFragment
  tried?: FindingTried
}
type Finding = NonNullable<DeskVerbsFragment['findings']>[number]

/** The passages that may restrict suppliers, each with finance's answer or the form for it. */
export const FindingAnswers = ({ language, formToken, project, tried }: FindingAnswersOf) => {
  const say = voice(language, findingText)
  const { findings } = project
  if (!findings?.length) return null
  const mayAnswer = project.possibleActions.includes('answerFinding')
  return (
    <section aria-labelledby="passages">
      <h2 id="passages">{say('passages')}</h2>
      <p>{say('explained')}</p>
      <ul>
        {findings.map((finding) => {
          const own = tried?.findingId === finding.id ? tried : undefined
          const isOpen = !finding.answer && mayAnswer
          return (
            <li key={finding.id} id={`passage-${finding.id}`}>
              <p>
                {fieldWord(language, finding.field)}: “<Words>{finding.passage}</Words>”{' '}
                <BasisLine language={language} basis={finding.basis} />
              </p>
              {finding.answer ? <Answered language={language} finding={finding} /> : null}
              <FieldProblems
                language={language}
                id={`answer-${finding.id}-error`}
                wrong={(own?.userErrors ?? []).filter((problem) => !isOpen || fieldOf(problem) !== 'reason')}
              />
              {own && !isOpen ? (
                <p>
                  {say('typed')}
                  <Words>{own.reason}</Words>
                </p>
              ) : null}
              {isOpen ? (
                <Form method="post" noValidate className="verb">
                  <FormTokenInput token={formToken} once={own?.once} />
                  <input type="hidden" name="verb" value="answerFinding" />
                  <input type="hidden" name="projectId" value={project.id} />
                  <input type="hidden" name="version" value={project.version} />
                  <input type="hidden" name="findingId" value={finding.id} />
                  <Field
                    language={language}
                    id={`reason-${finding.id}`}
                    name="reason"
                    label={say('reason')}
                    problems={own?.userErrors ?? []}
                  >
                    {(control) => <input {...control} defaultValue={own?.reason} />}
                  </Field>
                  <div className="button-row">
                    <button type="submit" name="answer" value="STRUCK" className="secondary">
                      {say('strike')}
                    </button>
                    <button type="submit" name="answer" value="JUSTIFIED" className="secondary">
                      {say('justify')}
                    </button>
                  </div>
                </Form>
              ) : null}
              {!finding.answer && !mayAnswer ? <p>{say('waits')}</p> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Answered = ({ language, finding }: { language: Language; finding: Finding }) => (
  <p>
    {voice(language, findingText)(finding.answer === 'STRUCK' ? 'struck' : 'justified')}
    <Words>{finding.reason ?? ''}</Words>
  </p>
)
