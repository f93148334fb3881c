import { pageData } from '../frame/page-data.ts'
import { askAsViewer } from '../graph/ask-as-viewer.ts'
import type { PersistedDocument } from '../graph/ask-graph.ts'
import { FrameAloneDocument, type FrameFragment } from '../graph/documents.generated/graphql.ts'
import { GraphAway } from '../graph/graph-away.ts'
import type { UnreadFilter } from './unread-in.ts'

type ListOf<Result, Variables, Content> = {
  /** What of the address cannot be read. */
  unread: readonly UnreadFilter[]
  document: PersistedDocument<Result, Variables>
  variables: Variables
  /** The page's own part; nothing where nothing was asked. */
  content: (data: Result | undefined) => Content
}

/**
 * The loader's answer of a list: the list the address asks for; or, where something of the address cannot be read, the page
 * with its form, each such filter named, and no list (400).
 */
export async function listPage<Result extends FrameFragment, Variables, Content extends object>(
  request: Request,
  { unread, document, variables, content }: ListOf<Result, Variables, Content>,
) {
  if (unread.length > 0) return unreadPage(request, unread, content)
  try {
    const { data } = await askAsViewer(request, document, variables)
    return pageData(request, data, { ...content(data), unread })
  } catch (failure) {
    const isAtPlace = new URL(request.url).searchParams.has('after')
    if (!(isAtPlace && failure instanceof GraphAway && failure.status === 400)) throw failure
    return unreadPage(request, [{ name: 'after', typed: '', why: 'place' }], content)
  }
}

async function unreadPage<Result, Content extends object>(
  request: Request,
  unread: readonly UnreadFilter[],
  content: (data: Result | undefined) => Content,
) {
  const { data } = await askAsViewer(request, FrameAloneDocument, {})
  return pageData(request, data, { ...content(undefined), unread }, { status: 400 })
}
