import type { Person } from '@gongshi/domain-kit'
import { type Arrived, addressOf, networkOf, READER_HEADER, readerOf } from '@gongshi/service-kit/callers'

/** Who is asking, as allowances are counted. */
export type Caller = {
  /** Names the caller's buckets. */
  key: string
  address: string
  person?: Person
}

type Way = { trustedProxies: number; readerKey?: string }

/** Where a request came from: whom the portal asks for when the portal says so with its key, else who is behind our proxies. */
export function callerAt(request: Arrived, { trustedProxies, readerKey }: Way): Caller {
  const address = readerOf(readerKey, request.headers[READER_HEADER]) ?? addressOf(request, trustedProxies)
  return { key: `a:${networkOf(address)}`, address }
}

/** The caller, known: a person has an allowance of their own, from wherever they ask. */
export function callerNamed(caller: Caller, person: Person): Caller {
  return { ...caller, key: `p:${person.subject}`, person }
}
