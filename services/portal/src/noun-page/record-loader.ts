import type { LoaderFunctionArgs, Params } from 'react-router'
import { pageData } from '../frame/page-data.ts'
import { askAsViewer } from '../graph/ask-as-viewer.ts'
import type { PersistedDocument } from '../graph/ask-graph.ts'
import type { FrameFragment } from '../graph/documents.generated/graphql.ts'
import { noneAtAll } from '../graph/none-at-all.ts'

type RecordOf<Result, Variables, Node> = {
  /** Who asks: whoever is signed in, else the public; or clerks alone, at their desk. */
  ask?: typeof askAsViewer
  document: PersistedDocument<Result, Variables>
  variables: (params: Params, search: URLSearchParams) => Variables
  /** The record, as far as the reader may know of it. */
  found: (data: Result, params: Params) => Node | null | undefined
}

/** The loader of a record's page: the record; 404 where there is none or the address is nobody's, 503 where nobody could tell. */
export const recordLoader =
  <Result extends FrameFragment, Variables, Node extends object>(record: RecordOf<Result, Variables, Node>) =>
  async ({ request, params }: LoaderFunctionArgs) => {
    const { ask = askAsViewer, document, variables, found } = record
    const { searchParams } = new URL(request.url)
    const { data, failures } = await ask(request, document, variables(params, searchParams)).catch(
      // a place in a list within the page is the reader's own to put right
      searchParams.has('after') ? undefined : noneAtAll,
    )
    const node = found(data, params)
    if (!node) throw new Response('', { status: failures.length ? 503 : 404 })
    return pageData(request, data, { record: node })
  }
