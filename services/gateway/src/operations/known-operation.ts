import { RequestRefused } from '@gongshi/service-kit/graphql'
import type { KnownOperations } from './known-operations.ts'

type Texts = Pick<KnownOperations, 'get'>
type Asked = {
  query?: unknown
  documentId?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown }; [key: string]: unknown } | null
  [key: string]: unknown
}

/**
 * A request with its operation written out, when it only names a known one: by `documentId` (`sha256:<hash>`) or by
 * `extensions.persistedQuery.sha256Hash`. Any other request comes back as it was, without those two.
 *
 * @throws RequestRefused when the gateway does not know the name: PERSISTED_OPERATION_UNKNOWN, or, to who asked by
 *   `persistedQuery`, PERSISTED_QUERY_NOT_FOUND, upon which the clients of that protocol send the text
 */
export function withKnownOperation(body: unknown, operations: Texts): unknown {
  if (!isAsked(body)) return body
  const { documentId, extensions, ...rest } = body
  const { persistedQuery, ...others } = extensions ?? {}
  const asked = { ...rest, ...(Object.keys(others).length > 0 && { extensions: others }) }
  const name = documentId ?? persistedQuery?.sha256Hash
  if (name === undefined || typeof body.query === 'string') return asked
  const query = operations.get(String(name).replace(/^sha256:/, ''))
  if (query === undefined) throw documentId === undefined ? notFound() : unknown()
  return { ...asked, query }
}

/** The same for a GET: the query string with the operation written out. */
export function searchWithKnownOperation(search: string, operations: Texts): string {
  const params = new URLSearchParams(search)
  if (!params.has('documentId') && !params.has('extensions')) return search
  const body = {
    documentId: params.get('documentId') ?? undefined,
    extensions: json(params.get('extensions')),
  }
  const asked = withKnownOperation({ ...body, query: params.get('query') ?? undefined }, operations) as Asked
  params.delete('documentId')
  params.delete('extensions')
  if (asked.query !== undefined) params.set('query', String(asked.query))
  return `?${params}`
}

function isAsked(body: unknown): body is Asked {
  if (typeof body !== 'object' || body === null) return false
  const { extensions } = body as Asked
  return extensions == null || (typeof extensions === 'object' && !Array.isArray(extensions))
}

function json(text: string | null): Asked['extensions'] {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function unknown(): RequestRefused {
  return new RequestRefused(400, 'PERSISTED_OPERATION_UNKNOWN', {
    zh: '网关不认识此操作编号。',
    en: 'The gateway does not know an operation by that name.',
  })
}

/**
 * As Apollo Client and urql look for it: this message, this code, and no status of a failure (front-door 7). A word of the
 * protocol, so it is in no language; cached by nobody, for the text may come to be known.
 */
function notFound(): RequestRefused {
  const message = 'PersistedQueryNotFound'
  return new RequestRefused(
    200,
    'PERSISTED_QUERY_NOT_FOUND',
    { zh: message, en: message },
    { 'cache-control': 'private, no-cache, must-revalidate' },
  )
}
