import type { LoaderFunctionArgs } from 'react-router'
import { portalConfig } from '../../config.ts'
import { askGraph } from '../../graph/ask-graph.ts'
import { CalendarOfProjectDocument } from '../../graph/documents.generated/graphql.ts'
import { conditional } from '../../server/conditional.ts'
import { languageOf } from '../../text/language.ts'
import { changedAt, noticeCalendar } from './notice-calendar.ts'

/** `/zh/projects/ZH-2026-440400-000123/calendar.ics`. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const language = languageOf(params)
  const projectNo = params.projectNo ?? ''
  const { data, failures } = await askGraph(CalendarOfProjectDocument, { projectNo })
  if (!data.project) throw new Response('', { status: failures.length ? 503 : 404 })
  const address = new URL(`/${language}/projects/${projectNo}`, portalConfig().PUBLIC_URL).href
  const body = noticeCalendar(language, data.project, address)
  const headers = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${encodeURIComponent(projectNo)}.ics"`,
  }
  const kept = { mark: body, isBody: true, changedAt: changedAt(data.project), now: data.clock?.now }
  return conditional(request, kept, () => new Response(body, { headers }))
}
