import { createHash } from 'node:crypto'
import { type Actor, contentHash, keyedHash } from '@gongshi/domain-kit'
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
} from 'graphql'
import { asRepeatable, type Repeatable } from '../../once/claim.ts'
import type { Selection } from '../../once/kept-answer.ts'
import { nameOfSecret } from '../../once/sealed-answer.ts'
import { inputInvalid } from '../input-invalid.ts'

/** One request at the door: who asks what, and, once a mutation with an id is reached, what may come twice and how it is asked for. */
export type AskedOnce = { actor: Actor; body: unknown; repeatable?: Repeatable; selection?: Selection }

/** Where a request's context carries it. */
export const ASKED = Symbol('asked once')

type Context = { [ASKED]: AskedOnce }
type Args = { input?: Record<string, unknown> | null }

const LONGEST_ID = 64

/** Has every mutation take `clientMutationId` off its input, and work as a request that may come twice. */
export function onceOnly(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) wrap(field)
  return schema
}

function wrap(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve as GraphQLFieldResolver<unknown, Context> | undefined
  if (!resolve) return
  const once: GraphQLFieldResolver<unknown, Context, Args> = (source, args, context, info) => {
    const { clientMutationId, ...input } = args.input ?? {}
    if (clientMutationId == null)
      return resolve(source, args.input ? { ...args, input } : args, context, info)
    const only = { ...args, input }
    const request = repeatableOf(String(clientMutationId), only, context[ASKED], info)
    return asRepeatable(request, () => resolve(source, only, context, info))
  }
  field.resolve = once as GraphQLFieldResolver<unknown, unknown>
}

/**
 * The same request is the same mutation of the same input: not what is selected of its answer, nor how it was written. What is
 * kept of it is keyed with the id, and of the id its hash alone: whoever reads the table cannot try out what was said.
 */
function repeatableOf(id: string, args: Args, asked: AskedOnce, info: GraphQLResolveInfo): Repeatable {
  if (id.length < 1 || id.length > LONGEST_ID) throw badId()
  if (!isAlone(info)) throw notAlone()
  const fingerprint = keyedHash(id, contentHash({ field: info.fieldName, args }))
  const actor = nameOf(asked.actor, fingerprint)
  const secret = asked.actor.kind === 'public' ? id : undefined
  asked.repeatable = { id: nameOfSecret(id), secret, fingerprint, actor }
  asked.selection = selectionOf(asked.body, info)
  return asked.repeatable
}

function selectionOf(body: unknown, info: GraphQLResolveInfo): Selection {
  const { schema, fragments, variableValues, returnType, fieldNodes } = info
  const key = String(info.path.key)
  return { body, key, type: returnType, set: fieldNodes[0]?.selectionSet, schema, fragments, variableValues }
}

/** The public is nobody in particular: its ids are told apart by what is said. */
function nameOf(actor: Actor, fingerprint: string): string {
  const name = actor.kind === 'person' ? `person ${actor.subject}` : `${actor.kind} ${fingerprint}`
  return createHash('sha256').update(name).digest('hex')
}

/** One answer is kept for one request: it must ask for one mutation. */
function isAlone({ operation }: GraphQLResolveInfo): boolean {
  const { selections } = operation.selectionSet
  return selections.length === 1 && selections[0]?.kind === Kind.FIELD
}

const place = ['input', 'clientMutationId']

const badId = () =>
  inputInvalid(
    {
      zh: `请求编号须为 1 至 ${LONGEST_ID} 字。`,
      en: `The id of a request has 1 to ${LONGEST_ID} characters.`,
    },
    place,
  )

const notAlone = () =>
  inputInvalid(
    {
      zh: '带请求编号的办理事项须单独发送。',
      en: 'A mutation with an id of its own must be sent alone.',
    },
    place,
  )
