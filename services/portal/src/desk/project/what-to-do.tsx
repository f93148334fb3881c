import { Link } from 'react-router'
import { Warnings } from '../../form/warnings.tsx'
import type { Tried } from '../../form-kit/tried.ts'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { BlockedVerbs } from './blocked-verbs.tsx'
import { DeskLinks } from './desk-links.tsx'
import { deskProjectText } from './desk-project-text.ts'
import { NotYet } from './not-yet.tsx'
import { isReviewer, offersOf, onProject, onReview } from './offers.ts'
import { VerbForms } from './verb-forms.tsx'

type WhatToDoOf = {
  language: Language
  formToken: string
  project: DeskProjectFragment
  today: string | undefined
  tried: Tried | undefined
}

/** What one does with a project: one thing first, the others quieter, what cannot be done now with its reasons. */
export const WhatToDo = ({ language, formToken, project, today, tried }: WhatToDoOf) => {
  const say = voice(language, deskProjectText)
  const { possibleActions, nextStep } = project
  const { primary, others, blocked } = offersOf(project)
  const isReviewed = isReviewer(project)
  const main = primary && !onReview.has(primary) ? primary : undefined
  const isDraftFirst = !primary && possibleActions.includes('editDraft')
  const quiet = others.filter((verb) => !onReview.has(verb))
  const isNothing = possibleActions.length === 0 && blocked.length === 0 && !tried
  const here = `/${language}/desk/projects/${project.projectNo}`
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say('actions')}</h2>
      {isReviewed ? (
        <p>
          <Link className={main ? 'button secondary' : 'button'} to={`${here}/review`}>
            {say('review')}
          </Link>
        </p>
      ) : null}
      {isDraftFirst ? (
        <p>
          <Link className="button" to={`${here}/draft`}>
            {say('edit')}
          </Link>
        </p>
      ) : null}
      {project.state === 'DRAFT' ? null : (
        <Warnings language={language} warnings={nextStep?.warnings ?? []} />
      )}
      <DeskLinks language={language} project={project} isDraftFirst={isDraftFirst} />
      <NotYet language={language} project={project} />
      {isNothing ? <p>{say('noAction')}</p> : null}
      <VerbForms
        {...{ language, formToken, project, today, tried }}
        verbs={onProject}
        primary={main}
        others={quiet}
      />
      <BlockedVerbs language={language} blocked={blocked} />
    </section>
  )
}
