import { Link, useLoaderData, useParams } from 'react-router'
import { oneOf } from '../../filters/check.ts'
import { doForm } from '../../form-kit/do-form.ts'
import type { Tried } from '../../form-kit/tried.ts'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  CalendarDeskPageDocument,
  type CalendarNoticeState,
} from '../../graph/documents.generated/graphql.ts'
import { FormsTold } from '../../noun-page/forms-told.tsx'
import { listLoader } from '../../noun-page/list-loader.ts'
import { ListPage } from '../../noun-page/list-page.tsx'
import { listOf } from '../../noun-page/noun-list.ts'
import { RecordPart } from '../../noun-page/record-part.tsx'
import { useTried } from '../../noun-page/use-tried.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { deskAction } from '../desk-action.ts'
import { formPath } from '../form/form-path.ts'
import { officesOf } from '../offices.ts'
import { calendarRecord, calendarVerbs } from './calendar-record.tsx'
import { calendarText } from './calendar-text.ts'

const states = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const satisfies CalendarNoticeState[]

const list = listOf({
  document: CalendarDeskPageDocument,
  path: () => 'desk/calendar',
  filters: [{ name: 'state', check: oneOf(states), control: 'tabs', choices: states, initial: 'PROPOSED' }],
  variables: ({ filter, after }) => ({ state: filter('state') as CalendarNoticeState, after }),
  found: (data) => data.calendarNotices,
})

export const loader = listLoader(list, { ask: askAsClerk })

export const action = deskAction<Tried>((sent) => doForm(sent, { verbs: calendarVerbs }))

export const meta = titled((language) => voice(language, calendarText)('title'))

/** Holiday notices: what waits for the second person, and how far the confirmed ones have been applied to open periods. */
export default function CalendarDesk() {
  const language = languageOf(useParams())
  const say = voice(language, calendarText)
  const loaded = useLoaderData<typeof loader>()
  const { frame, formToken, kept } = loaded
  const { answer, tried } = useTried(kept)
  const { setsPolicy, confirmsProposals } = officesOf(frame.viewer)
  const record = calendarRecord(confirmsProposals)
  return (
    <ListPage
      {...{ list, loaded }}
      text={calendarText}
      lead={
        <>
          <p>{say('explained')}</p>
          <FormsTold {...{ language, answer, kept }} />
          {setsPolicy ? (
            <p>
              <Link to={formPath(language, 'importCalendarNotice')}>{say('import')}</Link>
            </p>
          ) : null}
        </>
      }
      rows={(nodes) =>
        nodes.map((node) => <RecordPart key={node.id} {...{ language, node, formToken, tried, record }} />)
      }
    />
  )
}
