import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { LostFormOfPage, lostFormOf } from '../desk/lost-form.ts'
import { boardLog } from '../server/board-log.ts'

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  ofRequest: RouterContextProvider,
) {
  const isLost = Boolean(context.staticHandlerContext.errors)
  const lost = isLost ? await lostFormOf(request, ofRequest) : undefined
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <LostFormOfPage value={lost}>
        <ServerRouter context={context} url={request.url} />
      </LostFormOfPage>,
      {
        onAllReady() {
          const body = new PassThrough()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          pipe(body)
        },
        onShellError: reject,
      },
    )
  })
}

/** What a page did not expect goes into the log that scrubs (no `console`); a status is an answer, and a reader who left is nobody's failure. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error) || error instanceof Response) return
  boardLog().error({ err: error, path: new URL(request.url).pathname }, 'a page failed')
}
