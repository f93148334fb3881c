import { useActionData, useLoaderData, useParams } from 'react-router'
import { keptTried, type Tried } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskProjectPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { PendingAmendment } from '../amend/pending-amendment.tsx'
import { deskAction } from '../desk-action.ts'
import { Findings } from '../draft/findings.tsx'
import { Restored } from '../restored.tsx'
import { TitleOf } from '../title-of.tsx'
import { answerFinding, type FindingTried, keptFinding } from './answer-finding.ts'
import { AnswerRefused } from './answer-refused.tsx'
import { DeskFacts } from './desk-facts.tsx'
import { DeskObjections } from './desk-objections.tsx'
import { doVerb } from './do-verb.ts'
import { FindingAnswers } from './finding-answers.tsx'
import { LastReturn } from './last-return.tsx'
import { onProject } from './offers.ts'
import { VerbRefused } from './verb-refused.tsx'
import { WhatToDo } from './what-to-do.tsx'

export const loader = recordLoader({
  ask: askAsClerk,
  document: DeskProjectPageDocument,
  variables: ({ projectNo = '' }) => ({ projectNo }),
  found: ({ project }) => project,
})

export const action = deskAction<Tried | FindingTried>((sent) =>
  sent.word('verb') === 'answerFinding' ? answerFinding(sent) : doVerb(sent, onProject),
)

export const meta = titled(
  (_language, data) => (data as { record?: { title: string } } | undefined)?.record?.title ?? '',
)

/** One project on the clerk's desk: where it stands, what can be done, what happened. */
export default function DeskProject() {
  const language = languageOf(useParams())
  const { record: project, frame, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<Tried | FindingTried>()
  const tried = answer ? ('verb' in answer ? answer : undefined) : keptTried(kept)
  const answered = answer ? ('findingId' in answer ? answer : undefined) : keptFinding(kept)
  const form = `/${language}/desk/projects/${project.projectNo}/draft`
  const foreseen = project.nextStep
  return (
    <RecordPage
      language={language}
      title={<TitleOf language={language} title={project.title} />}
      told={
        <>
          {answer ? null : <Restored language={language} kept={kept} />}
          <AnswerRefused language={language} tried={answered} />
          {tried ? <VerbRefused language={language} tried={tried} draftForm={form} /> : null}
        </>
      }
      timeline={{ entries: project.timeline, now: frame.clock?.now }}
    >
      <DeskFacts language={language} project={project} />
      {project.pendingAmendment ? (
        <PendingAmendment language={language} pending={project.pendingAmendment} />
      ) : null}
      <LastReturn language={language} internal={project.internal} />
      <FindingAnswers language={language} formToken={formToken} project={project} tried={answered} />
      {project.possibleActions.includes('submitProject') && !tried?.problems.length ? (
        <Findings
          language={language}
          findings={foreseen && [...foreseen.refusals, ...foreseen.warnings]}
          form={form}
        />
      ) : null}
      <WhatToDo {...{ language, formToken, project, tried }} today={frame.clock?.today} />
      <DeskObjections language={language} project={project} />
    </RecordPage>
  )
}
