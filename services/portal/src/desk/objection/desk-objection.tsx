import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { pageData } from '../../frame/page-data.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { Attachments } from '../../pages/project/attachments.tsx'
import { endOfDayInWords, instant } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import { kindWord } from '../../text/kind-word.ts'
import { languageOf } from '../../text/language.ts'
import { objectionNumber } from '../../text/objection-number.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { decide, type Undecided } from './decide.ts'
import { DecisionForm } from './decision-form.tsx'
import { keptDecision } from './kept-decision.ts'
import { objectionDue } from './objection-due.ts'
import { objectionText } from './objection-text.ts'
import { redact } from './redact.ts'
import { RedactionForm } from './redaction-form.tsx'

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { data, failures } = await askAsClerk(request, DeskObjectionPageDocument, {
    id: params.objectionId ?? '',
  })
  const { objection } = data
  if (objection?.project?.projectNo !== params.projectNo || !objection?.project)
    throw new Response('', { status: failures.length ? 503 : 404 })
  return pageData(request, data, { project: objection.project, objection })
}

export const action = deskAction<Undecided>((sent) =>
  sent.form.has('publicText') ? redact(sent) : decide(sent),
)

export const meta = titled((language) => voice(language, objectionText)('title'))

/** One inquiry or objection on the desk: what is said, by when an answer is due, and the decision. */
export default function DeskObjection() {
  const language = languageOf(useParams())
  const say = voice(language, objectionText)
  const { project, objection, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<Undecided>()
  const tried = answer ?? keptDecision(kept)
  const redaction = tried?.typed.publicText === undefined ? undefined : tried
  const state = enumWord(language, objection.state)
  const stopsNotice = objection.isBlocking && objection.state === 'ADMITTED'
  return (
    <>
      <h1>{say('title')}</h1>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={(field) =>
          redaction && field === 'reason'
            ? '#redact-reason'
            : toFields(['outcome', 'reason', 'publicText'])(field)
        }
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      <SummaryList
        facts={[
          [
            say('project'),
            <Link key="project" to={`/${language}/desk/projects/${project.projectNo}`}>
              <Words>{project.title}</Words>
            </Link>,
          ],
          [say('kind'), kindWord(language, objection.kind, objection.matter)],
          [say('number'), objectionNumber(objection)],
          [say('state'), stopsNotice ? `${state} · ${say('blocking')}` : state],
          [say('received'), instant(language, objection.receivedAt)],
          [say('due'), objectionDue(language, { ...objection, correctByOn: null })],
          [
            say('handed'),
            objection.handedToFinanceAt ? instant(language, objection.handedToFinanceAt) : null,
          ],
          [say('correctBy'), objection.correctByOn ? endOfDayInWords(language, objection.correctByOn) : null],
          [say('grounds'), <Words key="grounds">{objection.grounds}</Words>],
          [
            say('groundsInFull'),
            objection.groundsInFull && objection.groundsInFull !== objection.grounds ? (
              <Words key="whole">{objection.groundsInFull}</Words>
            ) : null,
          ],
          [
            say('evidence'),
            objection.evidenceFiles?.length ? (
              <Attachments key="evidence" language={language} of={objection.evidenceFiles} />
            ) : null,
          ],
          [say('outcome'), objection.outcome ? <Words key="outcome">{objection.outcome}</Words> : null],
        ]}
      />
      <DecisionForm
        language={language}
        formToken={formToken}
        objection={objection}
        tried={redaction ? undefined : tried}
      />
      {objection.mayRedact || redaction ? (
        <RedactionForm language={language} formToken={formToken} objection={objection} tried={redaction} />
      ) : null}
    </>
  )
}
