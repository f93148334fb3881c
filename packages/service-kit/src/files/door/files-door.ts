import { Readable } from 'node:stream'
import type { Actor } from '@gongshi/domain-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notedOf } from '../../graphql/door/noted.ts'
import { refusals } from '../../graphql/door/refusals.ts'
import { RequestRefused } from '../../graphql/door/request-refused.ts'
import type { Log } from '../../log/open-log.ts'
import type { Metrics } from '../../metrics/open-metrics.ts'
import { fileMetrics } from '../file-metrics.ts'
import { fileRefusals } from '../file-refusals.ts'
import { giveOut, type Outgiving } from '../giving/give-out.ts'
import { type Intake, takeIn } from '../intake/take-in.ts'
import { StorageAway } from '../store/file-store.ts'
import type { StoredFile } from '../stored-file.ts'
import type { UploadRules } from '../upload-rule.ts'
import { fileHeaders, isKnown } from './file-headers.ts'
import { fileTold } from './file-told.ts'

/** A file for somebody who may read it, and whether everybody may. */
export type ReadableFile = { file: StoredFile; isPublic: boolean }

/** A room's door for files: what it takes, and who reads what. */
export type FilesDoor = {
  intake: Intake
  rules: UploadRules
  /** Uploads under way at a time. */
  uploadsAtOnce: number
  files: Outgiving['files']
  /** The file for whoever may read it, by the record that owns it; undefined for everybody else, as if it were not there. */
  readable: (id: string, actor: Actor) => Promise<ReadableFile | undefined>
}

/** Who asks; throws for whoever is not let in. `acts` is whoever wants to leave something here. */
export type AskedBy = (request: FastifyRequest, acts: boolean) => Promise<Actor>

type Around = { askedBy: AskedBy; log: Log; metrics: Metrics }

/**
 * `POST /files/<purpose>?name=…` with the bytes as its body; `GET /files/<id>`. Beside the graph, since neither files nor the time
 * they take fit into an answer.
 */
export function filesRoutes(app: FastifyInstance, door: FilesDoor, { askedBy, log, metrics }: Around): void {
  const taking = counting(uploads(door), metrics)
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body))
    scope.addHook('onRequest', async (request) => {
      notedOf(request).what = `${request.method} ${request.url.split('?')[0]}`
    })
    scope.addHook('onResponse', async ({ raw }) => hangUpAfterAWhile(raw))
    const config = { comesSlowly: true }
    scope.post<Purpose>('/files/:purpose', { config }, async (request, reply) => {
      const actor = await askedBy(request, true)
      const file = await taking(request, actor)
      return reply
        .code(201)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(fileTold(file)))
    })
    scope.route<Id>({
      method: ['GET', 'HEAD'],
      url: '/files/:id',
      handler: async (request, reply) => {
        const actor = await askedBy(request, false)
        const found = await door.readable(request.params.id, actor)
        if (!found) throw refusals.nowhere()
        return send(reply, request, { ...found, door, log })
      },
    })
  })
}

type Purpose = { Params: { purpose: string }; Querystring: { name?: string | string[] } }
type Id = { Params: { id: string } }

/** Takes uploads, so many at a time. */
function uploads({ intake, rules, uploadsAtOnce }: FilesDoor) {
  let underWay = 0
  return async (request: FastifyRequest<Purpose>, actor: Actor): Promise<StoredFile> => {
    const { purpose } = request.params
    const rule = Object.hasOwn(rules, purpose) ? rules[purpose] : undefined
    if (!rule) throw refusals.nowhere()
    if (!rule.mayHandIn(actor)) throw fileRefusals.notYours()
    if (Number(request.headers['content-length'] ?? 0) > intake.mostBytes)
      throw fileRefusals.tooLarge(intake.mostBytes)
    if (underWay >= uploadsAtOnce) throw refusals.tooBusy()
    underWay += 1
    try {
      // whoever is refused in the middle is still to be told why: nothing here hangs up
      const bytes = request.raw.iterator({ destroyOnReturn: false })
      return await takeIn(intake, { purpose, rule, name: String(request.query.name ?? ''), bytes, actor })
    } finally {
      underWay -= 1
    }
  }
}

type Taking = (request: FastifyRequest<Purpose>, actor: Actor) => Promise<StoredFile>

/** The same, counted. */
function counting(taking: Taking, metrics: Metrics): Taking {
  const { handedIn, bytes } = fileMetrics(metrics)
  return async (request, actor) => {
    try {
      const file = await taking(request, actor)
      handedIn.inc({ outcome: 'taken' })
      bytes.inc(file.size)
      return file
    } catch (error) {
      handedIn.inc({ outcome: error instanceof RequestRefused ? error.code : 'INTERNAL' })
      throw error
    }
  }
}

type Sending = ReadableFile & { door: FilesDoor; log: Log }

async function send(
  reply: FastifyReply,
  request: FastifyRequest,
  { file, isPublic, door: { intake, files }, log }: Sending,
): Promise<FastifyReply> {
  const headers = fileHeaders(file, isPublic)
  if (isKnown(file, request.headers['if-none-match'])) return reply.headers(headers).code(304).send()
  const whole = { ...headers, 'content-length': String(file.size) }
  if (request.method === 'HEAD') return reply.headers(whole).send()
  const bytes = await giveOut({ ...intake, files }, file).catch((cause) => {
    throw cause instanceof StorageAway ? Object.assign(fileRefusals.storageGivesNothing(), { cause }) : cause
  })
  const stream = Readable.from(bytes, { objectMode: false })
  stream.once('error', (err) => {
    log.error({ err, fileId: file.id }, 'a file could not be given whole')
    // nothing has gone out yet, perhaps: then what goes is an error, and no file that others may keep
    if (!reply.raw.headersSent) for (const name of Object.keys(whole)) void reply.removeHeader(name)
  })
  return reply.headers(whole).send(stream)
}

/** How long the rest of a refused file may still come, so that its sender reads why. */
const A_WHILE_MS = 10_000

function hangUpAfterAWhile(request: FastifyRequest['raw']): void {
  if (request.complete) return
  const timer = setTimeout(() => request.destroy(), A_WHILE_MS)
  request.once('close', () => clearTimeout(timer))
}
