import type { LoaderFunctionArgs } from 'react-router'
import { keptChecks } from '../desk/kept-checks.ts'
import { placeChecks } from '../filters/check.ts'
import { listPage } from '../filters/list-page.ts'
import { unreadIn } from '../filters/unread-in.ts'
import { keptTried } from '../form-kit/tried.ts'
import type { askAsViewer } from '../graph/ask-as-viewer.ts'
import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import type { GraphFailure } from '../graph/graph-failure.ts'
import { keptForm } from '../session/kept-form.ts'
import { filterIn, type NounList } from './noun-list.ts'

type How<Result> = {
  /** Who asks: clerks alone at their desk, where forms stand in the list and may come back; else whoever reads. */
  ask?: typeof askAsViewer
  /** Whether there is no such page, as far as the reader may know; a room that is away knows nothing of that. */
  isNone?: (data: Result, failures: readonly GraphFailure[]) => boolean
}

/** The loader of a list: what the address asks for; or, where something of it cannot be read, that, and no list (400). */
export const listLoader =
  <Result extends FrameFragment, Variables, Node>(
    list: NounList<Result, Variables, Node>,
    { ask, isNone = () => false }: How<Result> = {},
  ) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    const { filters = [] } = list
    const late = ask ? await recordOfKept(request, list, ask) : null
    const search = new URL(request.url).searchParams
    const checks = Object.fromEntries(filters.map(({ name, check }) => [name, check]))
    const asked = { params, after: search.get('after') || undefined, filter: filterIn(filters, search) }
    return listPage(request, {
      ask,
      unread: unreadIn(search, { ...checks, ...(ask ? keptChecks : placeChecks) }),
      document: list.document,
      variables: list.variables(asked),
      content: (data, failures) => {
        if (data && isNone(data, failures)) throw new Response('', { status: 404 })
        const found = data && list.found(data)
        return { page: data, found, isAway: !found && failures.length > 0, late }
      },
    })
  }

/** The record of a form that comes back, asked for by itself: it may be in the list no more. */
async function recordOfKept<Result, Variables, Node>(
  request: Request,
  { one }: NounList<Result, Variables, Node>,
  ask: typeof askAsViewer,
): Promise<Node | null> {
  const about = keptTried(await keptForm(request))?.about
  return about && one ? one((document, variables) => ask(request, document, variables), about) : null
}
