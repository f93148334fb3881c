import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskProjectPageDocument } from '../../graph/documents.generated/graphql.ts'
import { Timeline } from '../../project-parts/timeline.tsx'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { PendingAmendment } from '../amend/pending-amendment.tsx'
import { deskAction } from '../desk-action.ts'
import { Findings } from '../draft/findings.tsx'
import { Restored } from '../restored.tsx'
import { TitleOf } from '../title-of.tsx'
import { answerFinding, type FindingTried, keptFinding } from './answer-finding.ts'
import { DeskFacts } from './desk-facts.tsx'
import { DeskObjections } from './desk-objections.tsx'
import { deskProjectText } from './desk-project-text.ts'
import { doVerb } from './do-verb.ts'
import { FindingAnswers } from './finding-answers.tsx'
import { LastReturn } from './last-return.tsx'
import { keptVerb, type Tried } from './tried.ts'
import { VerbRefused } from './verb-refused.tsx'
import { WhatToDo } from './what-to-do.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DeskProjectPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const action = deskAction<Tried | FindingTried>((sent) =>
  sent.word('verb') === 'answerFinding' ? answerFinding(sent) : doVerb(sent),
)

export const meta = titled(
  (_language, data) => (data as { project?: { title: string } } | undefined)?.project?.title ?? '',
)

/** One project on the clerk's desk: where it stands, what can be done, what happened. */
export default function DeskProject() {
  const language = languageOf(useParams())
  const say = voice(language, deskProjectText)
  const { project, frame, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<Tried | FindingTried>()
  const tried = answer ? ('verb' in answer ? answer : undefined) : keptVerb(kept)
  const answered = answer ? ('findingId' in answer ? answer : undefined) : keptFinding(kept)
  const form = `/${language}/desk/projects/${project.projectNo}/draft`
  const foreseen = project.nextStep
  return (
    <>
      <h1>
        <TitleOf language={language} title={project.title} />
      </h1>
      {answer ? null : <Restored language={language} kept={kept} />}
      {tried ? <VerbRefused language={language} tried={tried} draftForm={form} /> : null}
      <DeskFacts language={language} project={project} />
      {project.pendingAmendment ? (
        <PendingAmendment language={language} pending={project.pendingAmendment} />
      ) : null}
      <LastReturn language={language} internal={project.internal} />
      <FindingAnswers language={language} formToken={formToken} project={project} tried={answered} />
      {project.possibleActions.includes('submitProject') && !tried?.userErrors.length ? (
        <Findings
          language={language}
          findings={foreseen && [...foreseen.refusals, ...foreseen.warnings]}
          form={form}
        />
      ) : null}
      <WhatToDo {...{ language, formToken, project, tried }} today={frame.clock?.today} />
      <DeskObjections language={language} project={project} />
      {project.timeline.length ? (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{say('timeline')}</h2>
          <Timeline language={language} now={frame.clock?.now} entries={project.timeline} />
        </section>
      ) : null}
    </>
  )
}
