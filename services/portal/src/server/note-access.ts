import type { IncomingMessage, ServerResponse } from 'node:http'
import { accessLog, type Log } from '@gongshi/service-kit/log'
import { createHeaders } from '@remix-run/node-fetch-server'
import { sessionCookie } from '../session/session.ts'

/** One request while it goes on: what of it the access log keeps, filled in as it becomes known. */
export type Noted = { address: string; traceId: string; what: string; refused?: string }

export type NoteAccess = (request: IncomingMessage, response: ServerResponse, noted: Noted) => void

/** A reader who left before the answer was whole. */
const left = 499

/** Keeps one line a request once it is over: who, which path (never its query), how it ended. */
export const noteAccess = (log: Log): NoteAccess => {
  const lines = accessLog(log)
  return (request, response, noted) => {
    const from = performance.now()
    response.once('close', async () => {
      const { address, traceId, what, refused } = noted
      lines.note({
        asker: { address, actor: await actorOf(request) },
        traceId,
        what,
        status: response.writableFinished ? response.statusCode : left,
        ms: performance.now() - from,
        codes: refused ? [refused] : [],
      })
    })
  }
}

/** Whom the sealed cookie names; whether that session still goes on is for the page to ask. */
const actorOf = async (request: IncomingMessage) => {
  if (!request.headers.cookie) return undefined
  const session = await sessionCookie.read({ headers: createHeaders(request) }).catch(() => null)
  return session
    ? ({ kind: 'person', subject: session.subject, roles: [], subRoles: [] } as const)
    : undefined
}
