import { Readable } from 'node:stream'
import type { Actor } from '@gongshi/domain-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notedOf } from '../../graphql/door/noted.ts'
import { refusals } from '../../graphql/door/refusals.ts'
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

/**
 * `POST /files/<purpose>?name=…` with the bytes as its body; `GET /files/<id>`. Beside the graph, since neither files nor the time
 * they take fit into an answer.
 */
export function filesRoutes(app: FastifyInstance, door: FilesDoor, askedBy: AskedBy): void {
  const taking = uploads(door)
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
        return send(reply, request, found, door)
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

async function send(
  reply: FastifyReply,
  request: FastifyRequest,
  { file, isPublic }: ReadableFile,
  { intake, files }: FilesDoor,
): Promise<FastifyReply> {
  void reply.headers(fileHeaders(file, isPublic))
  if (isKnown(file, request.headers['if-none-match'])) return reply.code(304).send()
  void reply.header('content-length', file.size)
  if (request.method === 'HEAD') return reply.send()
  try {
    return reply.send(Readable.from(await giveOut({ ...intake, files }, file), { objectMode: false }))
  } catch (error) {
    void reply.removeHeader('content-length')
    if (error instanceof StorageAway)
      throw Object.assign(fileRefusals.storageGivesNothing(), { cause: error })
    throw error
  }
}

/** How long the rest of a refused file may still come, so that its sender reads why. */
const A_WHILE_MS = 10_000

function hangUpAfterAWhile(request: FastifyRequest['raw']): void {
  if (request.complete) return
  const timer = setTimeout(() => request.destroy(), A_WHILE_MS)
  request.once('close', () => clearTimeout(timer))
}
