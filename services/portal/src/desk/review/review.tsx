import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { keptTried, type Tried } from '../../form-kit/tried.ts'
import { pageData } from '../../frame/page-data.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { ReviewPageDocument } from '../../graph/documents.generated/graphql.ts'
import { PublicNotice } from '../../pages/project/public-notice.tsx'
import { enumWord } from '../../text/enum-text.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { PendingAmendment } from '../amend/pending-amendment.tsx'
import { clerkNames } from '../clerk-name.ts'
import { deskAction } from '../desk-action.ts'
import { asPublished } from '../preview/as-published.ts'
import { answerFinding, type FindingTried, keptFinding } from '../project/answer-finding.ts'
import { AnswerRefused } from '../project/answer-refused.tsx'
import { deskProjectText } from '../project/desk-project-text.ts'
import { doVerb } from '../project/do-verb.ts'
import { FindingAnswers } from '../project/finding-answers.tsx'
import { LastReturn } from '../project/last-return.tsx'
import { signedBy } from '../project/signed-by.ts'
import { VerbRefused } from '../project/verb-refused.tsx'
import { Restored } from '../restored.tsx'
import { TitleOf } from '../title-of.tsx'
import { Checks } from './checks.tsx'
import { decided } from './decided.ts'
import { Decision } from './decision.tsx'
import { reviewText } from './review-text.ts'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, ReviewPageDocument, {
    projectNo: params.projectNo ?? '',
  })
  if (!data.project?.internal) throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: data.project })
}

export const action = deskAction<Tried | FindingTried>((sent) =>
  sent.word('verb') === 'answerFinding' ? answerFinding(sent, '/review') : doVerb(sent, decided),
)

export const meta = titled((language, data) => {
  const page = data as { project?: { title: string } } | undefined
  return voice(language, reviewText)('title', { title: page?.project?.title ?? '' })
})

/** Approve what you read: the whole notice as it would be published, what was checked and changed, and the decision at the end. */
export default function Review() {
  const language = languageOf(useParams())
  const say = voice(language, reviewText)
  const { project, frame, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<Tried | FindingTried>()
  const tried = answer ? ('verb' in answer ? answer : undefined) : keptTried(kept)
  const answered = answer ? ('findingId' in answer ? answer : undefined) : keptFinding(kept)
  const { internal, pendingAmendment, preview } = project
  const here = `/${language}/desk/projects/${project.projectNo}`
  const shown = asPublished(project)
  return (
    <>
      <h1>
        <TitleOf language={language} title={preview?.content.title ?? project.title} />{' '}
        <span className="tag">{enumWord(language, project.state)}</span>
      </h1>
      {answer ? null : <Restored language={language} kept={kept} />}
      <AnswerRefused language={language} tried={answered} />
      {tried ? <VerbRefused language={language} tried={tried} /> : null}
      <p>
        {project.projectNo} · <Link to={here}>{say('back')}</Link>
      </p>
      <p>{say(pendingAmendment ? 'explainedAmendment' : 'explained')}</p>
      <SummaryList
        facts={[
          [
            say('writers'),
            internal?.editedBy.length ? (
              <Words key="writers">{clerkNames(language, internal.editedBy)}</Words>
            ) : null,
          ],
          [
            voice(language, deskProjectText)('approvedByPurchaser'),
            signedBy(language, internal?.purchaserApprovedAt, internal?.purchaserApprovedBy),
          ],
          [
            voice(language, deskProjectText)('approvedByFinance'),
            signedBy(language, internal?.financeApprovedAt, internal?.financeApprovedBy),
          ],
        ]}
      />
      <Checks language={language} foreseen={project.nextStep} />
      <FindingAnswers language={language} formToken={formToken} project={project} tried={answered} />
      <LastReturn language={language} internal={internal} />
      {pendingAmendment ? <PendingAmendment language={language} pending={pendingAmendment} /> : null}
      <section className="read-whole" aria-labelledby="whole">
        <h2 id="whole">{say('notice')}</h2>
        {preview ? null : <p className="warning">{say('noPeriod')}</p>}
        <PublicNotice language={language} project={shown} today={frame.clock?.today} />
      </section>
      <Decision {...{ language, formToken, project, tried }} today={frame.clock?.today} />
    </>
  )
}
