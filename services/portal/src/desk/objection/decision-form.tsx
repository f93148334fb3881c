import { Form } from 'react-router'
import { CodeDetails, codesOf } from '../../basis/code-details.tsx'
import { Choice } from '../../form/choice.tsx'
import { Field } from '../../form/field.tsx'
import { ProblemLine } from '../../form/problem-line.tsx'
import { FormTokenInput } from '../../frame/form-token-input.tsx'
import type { DeskObjectionFragment } from '../../graph/documents.generated/graphql.ts'
import { objectionStage } from '../../project-parts/objection-stage.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import type { Undecided } from './decide.ts'
import { type Decision, isDecision } from './objection-decisions.ts'
import { objectionText } from './objection-text.ts'

type DecisionFormOf = {
  language: Language
  formToken: string
  objection: DeskObjectionFragment
  /** What was refused, or comes back as it was typed. */
  tried: Undecided | undefined
}

/** The decisions the room offers now, none chosen beforehand, and the public reason; or why one may not decide. */
export const DecisionForm = ({ language, formToken, objection, tried }: DecisionFormOf) => {
  const problems = tried?.problems ?? []
  const say = voice(language, objectionText)
  const isInquiry = objection.kind === 'INQUIRY'
  const open = objection.possibleOutcomes.filter(isDecision)
  if (open.length === 0) return <NoDecision {...{ language, objection, tried }} />
  return (
    <Form method="post" noValidate>
      <FormTokenInput token={formToken} once={tried?.once} />
      <input type="hidden" name="objectionId" value={objection.id} />
      <input type="hidden" name="version" value={objection.version} />
      <Choice
        language={language}
        name="outcome"
        legend={say('decision')}
        options={open.map((decision) =>
          isInquiry && decision === 'ANSWERED'
            ? { value: decision, label: say('answerInquiry') }
            : { value: decision, label: say(decision), hint: hintOf(language, decision) },
        )}
        chosen={tried?.typed.outcome}
        problems={problems}
      />
      <Field
        language={language}
        name="reason"
        label={say(isInquiry ? 'answer' : 'reason')}
        problems={problems}
      >
        {(control) => <textarea {...control} rows={4} defaultValue={tried?.typed.reason} />}
      </Field>
      <button type="submit">{say('send')}</button>
    </Form>
  )
}

const nobodyHere = { OBJECTOR: 'waitsForCorrection', OFFICE: 'othersDecide', OVER: 'decided' } as const

/**
 * Why there is nothing to decide: it is settled, it waits for whoever raised it, it is another's, or one wrote what it objects to;
 * with the reason of a decision that came too late.
 */
const NoDecision = ({
  language,
  objection: { state, obstacles },
  tried,
}: Pick<DecisionFormOf, 'language' | 'objection' | 'tried'>) => {
  const say = voice(language, objectionText)
  const typed = tried?.typed.reason ? (
    <p>
      {say('typed')}
      <Words>{tried.typed.reason}</Words>
    </p>
  ) : null
  if (obstacles.length === 0)
    return (
      <>
        <p>{say(nobodyHere[objectionStage[state]])}</p>
        {typed}
      </>
    )
  return (
    <section className="blocked" aria-labelledby="not-yours">
      <h2 id="not-yours">{say('notYours')}</h2>
      <ul>
        {obstacles.map((obstacle, at) => (
          <li key={at}>
            <ProblemLine language={language} problem={obstacle} />
          </li>
        ))}
      </ul>
      <CodeDetails language={language} codes={codesOf(obstacles)} />
      {typed}
    </section>
  )
}

const hintOf = (language: Language, decision: Decision): string | undefined => {
  const key = `${decision}Hint`
  return key in objectionText[language] ? voice(language, objectionText)(key as 'UPHELDHint') : undefined
}
