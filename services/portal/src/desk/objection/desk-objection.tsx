import { Link, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary, toFields } from '../../form/error-summary.tsx'
import { verbField } from '../../form/verb-field.ts'
import { doForm } from '../../form-kit/do-form.ts'
import { FormErrors } from '../../form-kit/form-errors.tsx'
import { GraphForm } from '../../form-kit/graph-form.tsx'
import { keptTried, type Tried, triedAt } from '../../form-kit/tried.ts'
import { SummaryList } from '../../frame/summary-list.tsx'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { DeskObjectionPageDocument } from '../../graph/documents.generated/graphql.ts'
import { recordLoader } from '../../noun-page/record-loader.ts'
import { RecordPage } from '../../noun-page/record-page.tsx'
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
import { decide, doneText, type Undecided } from './decide.ts'
import { DecisionForm } from './decision-form.tsx'
import { keptDecision } from './kept-decision.ts'
import { objectionDue } from './objection-due.ts'
import { objectionText } from './objection-text.ts'

export const loader = recordLoader({
  ask: askAsClerk,
  document: DeskObjectionPageDocument,
  variables: ({ objectionId = '' }) => ({ id: objectionId }),
  found: ({ objection }, { projectNo }) => (objection?.project?.projectNo === projectNo ? objection : null),
})

export const action = deskAction<Undecided | Tried>((sent) =>
  sent.form.has(verbField)
    ? doForm(sent, { verbs: ['redactObjection'], text: ({ state = '' }) => doneText(state) })
    : decide(sent),
)

export const meta = titled((language) => voice(language, objectionText)('title'))

/** One inquiry or objection on the desk: what is said, by when an answer is due, and the decision. */
export default function DeskObjection() {
  const language = languageOf(useParams())
  const say = voice(language, objectionText)
  const { record: objection, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<Undecided | Tried>()
  const undecided = answer ? ('typed' in answer ? answer : undefined) : keptDecision(kept)
  const byKit = answer ? ('verb' in answer ? answer : undefined) : keptTried(kept)
  const redaction = triedAt(byKit, 'redactObjection', objection.id)
  const state = enumWord(language, objection.state)
  const stopsNotice = objection.isBlocking && objection.state === 'ADMITTED'
  return (
    <RecordPage
      {...{ language }}
      title={say('title')}
      told={
        <>
          <FormErrors language={language} tried={redaction} />
          <ErrorSummary
            language={language}
            problems={undecided?.problems ?? []}
            leadsTo={toFields(['outcome', 'reason'])}
          />
          {answer ? null : <Restored language={language} kept={kept} />}
        </>
      }
    >
      <SummaryList
        facts={[
          [
            say('project'),
            <Link key="project" to={`/${language}/desk/projects/${objection.project?.projectNo}`}>
              <Words>{objection.project?.title}</Words>
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
      <DecisionForm {...{ language, formToken, objection }} tried={undecided} />
      {objection.mayRedact || redaction ? (
        <details open={redaction !== undefined}>
          <summary>{say('redact')}</summary>
          <GraphForm
            {...{ language, formToken }}
            verb="redactObjection"
            given={{ id: objection.id, version: objection.version }}
            initial={{ publicText: objection.grounds }}
            tried={redaction}
            label={say('sendRedaction')}
            isQuiet
          />
        </details>
      ) : null}
    </RecordPage>
  )
}
