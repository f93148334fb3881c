import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { addressOf } from '@gongshi/service-kit/callers'
import { namesOneHost, traceIdOf } from '@gongshi/service-kit/graphql/door'
import type { Log } from '@gongshi/service-kit/log'
import { carryingOn, TRACE_HEADER, traceOf } from '@gongshi/service-kit/trace'
import { sendResponse } from '@remix-run/node-fetch-server'
import { cacheRuleOf } from './cache-rule.ts'
import { compressed } from './compressed.ts'
import type { NoteAccess, Noted } from './note-access.ts'
import { leadToOwnAddress } from './own-address.ts'
import { reader } from './reader.ts'
import { Refused } from './refused.ts'
import { type FilesTaken, requestOf } from './request-of.ts'
import { type Target, targetOf } from './target-of.ts'

export type Board = {
  publicUrl: string
  trustedProxies: number
  /** Sets the headers that every answer has. */
  secure: RequestListener
  log: Log
  noteAccess: NoteAccess
  /** Answers what is no page: health, built files. */
  answerBeside: (target: Target, request: IncomingMessage, response: ServerResponse) => boolean
  servePage: (request: Request) => Promise<Response>
  /** Whose files are taken, and where they go. */
  files: FilesTaken
}

const methods = ['GET', 'HEAD', 'POST']

/** Answers every request there is or refuses it with a status; nothing that is heard ends the process. */
export const boardListener =
  (board: Board): RequestListener =>
  (request, response) => {
    const address = addressOf(request, board.trustedProxies)
    const traceId = traceIdOf(request)
    const noted: Noted = { address, traceId, what: `${request.method} (no address)` }
    board.noteAccess(request, response, noted)
    const trace = traceOf(traceId, request.headers)
    reader()
      .run({ address }, () => carryingOn(trace, () => answer(board, noted, request, response)))
      .catch((error: unknown) => {
        try {
          refuse(board, noted, request, response, error)
        } catch (failure) {
          board.log.error({ err: failure, traceId: noted.traceId }, 'a request could not even be refused')
          response.destroy()
        }
      })
  }

const answer = async (board: Board, noted: Noted, request: IncomingMessage, response: ServerResponse) => {
  board.secure(request, response)
  response.setHeader(TRACE_HEADER, noted.traceId)
  const target = targetOf(request.url)
  noted.what = `${request.method} ${target.pathname}`
  response.setHeader('cache-control', cacheRuleOf(target.pathname, request.headers.cookie))
  if (!methods.includes(request.method ?? ''))
    throw new Refused(405, 'The board answers GET, HEAD and POST.', { allow: methods.join(', ') })
  if (!namesOneHost(request)) throw new Refused(400, 'The Host header must name one place, and nothing else.')
  if (board.answerBeside(target, request, response)) return
  if (leadToOwnAddress(request, response, board.publicUrl, target)) return
  // nothing is hydrated: nobody asks a page for its data alone
  if (target.pathname.endsWith('.data')) throw new Refused(404, 'There is nothing here.')
  const origin = new URL(board.publicUrl).origin
  const page = await board.servePage(
    await requestOf({ target, origin, files: board.files }, request, response),
  )
  // whoever goes on behind the end of a form is not listened to
  if (!request.complete) response.setHeader('connection', 'close')
  if (!response.destroyed) await sendResponse(response, compressed(request, page))
}

const refuse = (
  board: Board,
  noted: Noted,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void => {
  const { traceId } = noted
  if (response.destroyed) return
  if (!(error instanceof Refused))
    board.log.error({ err: error, traceId, what: noted.what }, 'a request failed')
  if (response.headersSent) return void response.destroy()
  const { status, message, headers } =
    error instanceof Refused ? error : new Refused(500, 'The board could not answer this request.')
  noted.refused = error instanceof Refused ? `HTTP_${status}` : 'INTERNAL'
  const unread = request.complete ? {} : { connection: 'close' }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers, ...unread })
  response.end(request.method === 'HEAD' ? undefined : message)
}
