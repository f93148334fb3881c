import { pageData } from '../frame/page-data.ts'
import { askAsViewer } from '../graph/ask-as-viewer.ts'
import type { GraphAnswer, PersistedDocument } from '../graph/ask-graph.ts'
import { FrameAloneDocument, type FrameFragment } from '../graph/documents.generated/graphql.ts'
import { GraphAway } from '../graph/graph-away.ts'
import type { GraphFailure } from '../graph/graph-failure.ts'
import type { UnreadFilter } from './unread-in.ts'

type ListOf<Result, Variables, Content> = {
  /** Who asks: whoever is signed in, else the public; or clerks alone, at their desk. */
  ask?: typeof askAsViewer
  /** What of the address cannot be read. */
  unread: readonly UnreadFilter[]
  document: PersistedDocument<Result, Variables>
  variables: Variables
  /** What the graph does not know of what the address names: told like what cannot be read. */
  unknown?: (answer: GraphAnswer<Result>) => readonly UnreadFilter[]
  /** The page's own part; nothing where nothing was asked. */
  content: (data: Result | undefined, failures: readonly GraphFailure[]) => Content
}

/**
 * The loader's answer of a list: the list the address asks for; or, where something of the address cannot be read, the page
 * with its form, each such filter named, and no list (400).
 */
export async function listPage<Result extends FrameFragment, Variables, Content extends object>(
  request: Request,
  list: ListOf<Result, Variables, Content>,
) {
  const { ask = askAsViewer, unread, document, variables, unknown, content } = list
  const unreadPage = async (wrong: readonly UnreadFilter[]) => {
    const { data } = await ask(request, FrameAloneDocument, {})
    return pageData(request, data, { ...content(undefined, []), unread: wrong }, { status: 400 })
  }
  if (unread.length > 0) return unreadPage(unread)
  try {
    const answer = await ask(request, document, variables)
    const { data } = answer
    const wrong = unknown?.(answer) ?? []
    if (wrong.length > 0)
      return pageData(request, data, { ...content(undefined, []), unread: wrong }, { status: 400 })
    return pageData(request, data, { ...content(data, answer.failures), unread })
  } catch (failure) {
    const isAtPlace = new URL(request.url).searchParams.has('after')
    if (!(isAtPlace && failure instanceof GraphAway && failure.status === 400)) throw failure
    return unreadPage([{ name: 'after', typed: '', why: 'place' }])
  }
}
