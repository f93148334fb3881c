import { useLoaderData } from 'react-router'
import { askAsClerk } from '../../graph/ask-as-clerk.ts'
import {
  CalendarDeskPageDocument,
  CalendarNoticeNowDocument,
} from '../../graph/documents.generated/graphql.ts'
import { listAction } from '../../noun-page/list-action.ts'
import { listLoader } from '../../noun-page/list-loader.ts'
import { listOf, recordIn } from '../../noun-page/noun-list.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { byState, type ProposalState } from '../proposals/by-state.ts'
import { ProposalsPage } from '../proposals/proposals-page.tsx'
import { calendarRecord } from './calendar-record.tsx'
import { calendarText } from './calendar-text.ts'

const list = listOf({
  document: CalendarDeskPageDocument,
  path: () => 'desk/calendar',
  filters: [byState],
  variables: ({ filter, after }) => ({ state: filter('state') as ProposalState, after }),
  found: (data) => data.calendarNotices,
  one: async (ask, id) => recordIn((await ask(CalendarNoticeNowDocument, { id })).data.node),
})

const verbs = ['confirmCalendarNotice', 'rejectCalendarNotice'] as const

export const loader = listLoader(list, { ask: askAsClerk })

export const action = listAction(list, { verbs })

export const meta = titled((language) => voice(language, calendarText)('title'))

/** Holiday notices: what waits for the second person, and how far the confirmed ones have been applied to open periods. */
export default function CalendarDesk() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <ProposalsPage
      {...{ list, loaded, verbs }}
      text={calendarText}
      begins="importCalendarNotice"
      record={calendarRecord}
    />
  )
}
