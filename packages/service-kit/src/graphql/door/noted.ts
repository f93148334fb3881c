import type { Actor } from '@gongshi/domain-kit'
import type { FastifyRequest } from 'fastify'

/** What becomes known of a request on its way, for its line in the access log. */
export type Noted = {
  actor?: Actor
  /** Where it came from, when that is not the connection itself. */
  address?: string
  /** The operation's name and its root fields. */
  what?: string
  /** The codes of whatever was refused. */
  codes: string[]
}

const all = new WeakMap<FastifyRequest, Noted>()

/** The notes on a request. */
export function notedOf(request: FastifyRequest): Noted {
  const noted = all.get(request) ?? { codes: [] }
  all.set(request, noted)
  return noted
}
