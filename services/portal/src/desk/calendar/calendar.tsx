import { type LoaderFunctionArgs, useActionData, useLoaderData, useParams } from 'react-router'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import { CalendarDeskPageDocument } from '../../graph/documents.generated/graphql.ts'
import { whole } from '../../graph/whole.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { Restored } from '../restored.tsx'
import { act, type CalendarTried, keptNotice } from './act.ts'
import { CalendarRow } from './calendar-row.tsx'
import { calendarText } from './calendar-text.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const answer = await askAsClerk(request, CalendarDeskPageDocument, {})
  return pageData(request, answer.data, {
    waiting: whole(answer, 'waiting'),
    confirmed: whole(answer, 'confirmed'),
    mayDecide: (answer.data.viewer?.roles ?? []).some((role) => role.startsWith('OPR')),
  })
}

export const action = deskAction<CalendarTried>(act)

export const meta = titled((language) => voice(language, calendarText)('title'))

/** Holiday notices: what waits for the second person, and how far the confirmed ones have been applied to open periods. */
export default function CalendarDesk() {
  const language = languageOf(useParams())
  const say = voice(language, calendarText)
  const { waiting, confirmed, mayDecide, formToken, kept } = useLoaderData<typeof loader>()
  const answer = useActionData<CalendarTried>()
  const tried = answer ?? keptNotice(kept)
  const shared = { language, mayDecide, formToken }
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('explained')}</p>
      <ErrorSummary
        language={language}
        problems={answer?.problems ?? []}
        leadsTo={() => `#notice-${answer?.id}`}
      />
      {answer ? null : <Restored language={language} kept={kept} />}
      {(
        [
          ['waiting', waiting],
          ['confirmed', confirmed],
        ] as const
      ).map(([title, { edges }]) => (
        <section key={title}>
          <h2>{say(title)}</h2>
          {edges.length === 0 ? <p>{say('none')}</p> : null}
          {edges.map(({ node }) => (
            <CalendarRow
              key={node.id}
              {...shared}
              notice={node}
              tried={tried?.id === node.id ? tried : undefined}
            />
          ))}
        </section>
      ))}
    </>
  )
}
