import type { Actor } from '@gongshi/domain-kit'
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
} from 'graphql'
import { schemaOf } from './per-row.ts'
import { sampleOf } from './sample-of.ts'

/** Records of one kind as a test laid them down. */
export type Named = {
  /** Ids, or numbers, of records that no stranger may know of. */
  hidden: readonly string[]
  /** One that is not there. */
  absent: string
  /** One that the right people see. */
  seen: string
}

type Room = {
  typeDefs: DocumentNode
  /** By `<Payload>.<field>` or `<field>` alone: what a field of an input names. */
  names: Readonly<Record<string, Named>>
  /** Fields of type ID that name nothing by themselves: parts of a record that another field names. */
  parts?: readonly string[]
  /** What a mutation's input must say to be read at all, where the first value of its type does not do. */
  values?: Readonly<Record<string, object>>
  ask: (query: string, variables: object, actor?: Actor) => Promise<Answer>
  /** The public, people without an office, other agencies' people of the same function. */
  strangers: Readonly<Record<string, Actor>>
  /** Everybody whose verb one or the other is. */
  right: Readonly<Record<string, Actor>>
  /** Everything that is kept, in one text. */
  kept: () => Promise<string>
}

type Answer = {
  data: Record<string, { userErrors: { code: string; field: string[] | null }[] } | null> | null
  errors?: { message: string; extensions?: { code?: unknown } }[]
}
type Mutation = { name: string; argument: string; input: GraphQLInputObjectType; payload: GraphQLObjectType }

/** What one mutation did that it must not. */
export type Fault = { mutation: string; who: string; fault: string; said?: unknown }

/**
 * Tries every mutation of a room's SDL as strangers and with a version nobody saw, and gives what is wrong.
 *
 * What a stranger may not know of is answered as what is not there is, letter for letter, as NOT_FOUND or FORBIDDEN; a version nobody saw
 * is VERSION_CONFLICT to at least one whose verb it is, and a success to nobody; and nothing is written, not half of it. A mutation whose
 * input names something the test does not know of is a fault, too: no new one is forgotten.
 *
 * @returns how many calls were made, the mutations that were tried, and the faults
 */
export async function everyMutation(room: Room) {
  const faults: Fault[] = []
  let calls = 0
  const before = await room.kept()
  const mutations = mutationsOf(room.typeDefs)
  for (const mutation of mutations) {
    const tell = (who: string, fault: string, said?: unknown) =>
      faults.push({ mutation: mutation.name, who, fault, said })
    const ask = async (actor: Actor, over: object) => {
      calls += 1
      const answer = await inTime(() => askedWith(room, mutation, { actor, over }))
      for (const field of misnamed(mutation, answer))
        tell('-', `names ${field}, which is no field of its argument`)
      return answer
    }
    for (const field of unknownIds(room, mutation))
      tell('-', `names something the test does not know: ${field}`)
    const field = namingField(room, mutation)
    if (field) {
      await tryStrangers({ room, ask, tell, field: field.field, named: field.named })
      if ('version' in mutation.input.getFields()) await tryVersions({ room, ask, tell, ...field })
    } else await tryWithoutRecord({ room, ask, tell })
  }
  if ((await room.kept()) !== before) faults.push({ mutation: '*', who: '*', fault: 'something was written' })
  return { calls, mutations: mutations.map(({ name }) => name), faults }
}

/** What a busy machine answers too late says nothing of the room: it is asked again. */
async function inTime(ask: () => Promise<Answer>, times = 5): Promise<Answer> {
  const answer = await ask()
  const isLate = answer.errors?.some(({ extensions }) => extensions?.code === 'DEADLINE_EXCEEDED')
  return isLate && times > 1 ? inTime(ask, times - 1) : answer
}

function mutationsOf(typeDefs: DocumentNode): Mutation[] {
  const fields = Object.values(schemaOf(typeDefs).getMutationType()?.getFields() ?? {})
  return fields.map((field: GraphQLField<unknown, unknown>) => ({
    name: field.name,
    argument: field.args[0]!.name,
    input: getNamedType(field.args[0]!.type) as GraphQLInputObjectType,
    payload: getNamedType(field.type) as GraphQLObjectType,
  }))
}

/** What an input names, by the first of its fields that is known. */
function namingField({ names }: Room, { input, payload }: Mutation) {
  for (const field of Object.keys(input.getFields())) {
    const named = names[`${payload.name}.${field}`] ?? names[field]
    if (named) return { field, named }
  }
  return undefined
}

/** Fields of refusals that do not lead from the mutation's argument to a field of its input. */
function misnamed({ argument, input }: Mutation, { data }: Answer): string[] {
  const told = Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? [])
  const isField = ([first, name, ...rest]: string[]) =>
    first === argument && name !== undefined && leadsInto(input, [name, ...rest])
  return told.flatMap(({ field }) => (field === null || isField(field) ? [] : [field.join('.')]))
}

function leadsInto(type: GraphQLInputObjectType, [name = '', ...rest]: string[]): boolean {
  const field = type.getFields()[name]
  const inner = field && getNamedType(field.type)
  return inner !== undefined && (rest.length === 0 || (isInputObjectType(inner) && leadsInto(inner, rest)))
}

function unknownIds({ names, parts = [] }: Room, { input, payload }: Mutation): string[] {
  return Object.values(input.getFields())
    .filter(({ type }) => getNamedType(type).name === 'ID')
    .map(({ name }) => name)
    .filter((name) => !(`${payload.name}.${name}` in names) && !(name in names) && !parts.includes(name))
}

type Trial = {
  room: Room
  ask: (actor: Actor, over: object) => Promise<Answer>
  tell: (who: string, fault: string, said?: unknown) => void
}
type TrialOf = Trial & { field: string; named: Named }

const NOBODY_SAW = 4_711
/** The first of every record, and one that none has. */
const VERSIONS = [1, NOBODY_SAW]
const SECRETIVE = ['NOT_FOUND', 'FORBIDDEN']
const codesOf = ({ data }: Answer): string[] | undefined =>
  data ? Object.values(data)[0]?.userErrors.map(({ code }) => code) : undefined

async function tryStrangers({ room, ask, tell, field, named }: TrialOf): Promise<void> {
  const tries = named.hidden.flatMap((id) => VERSIONS.map((version) => ({ id, version })))
  for (const [who, actor] of Object.entries(room.strangers)) {
    for (const { id, version } of tries) {
      const nothing = await ask(actor, { [field]: named.absent, version })
      const hidden = await ask(actor, { [field]: id, version })
      const [one, other] = [said(hidden, id), said(nothing, named.absent)]
      if (one !== other) tell(who, 'tells that it is there', { hidden: one, absent: other })
      const codes = codesOf(hidden)
      if (!codes || codes.length === 0 || codes.some((code) => !SECRETIVE.includes(code)))
        tell(who, 'is told more than that nothing is there', hidden)
    }
  }
}

const said = (answer: Answer, id: string): string => JSON.stringify(answer).replaceAll(id, '·')

async function tryVersions({ room, ask, tell, field, named }: TrialOf): Promise<void> {
  let conflicts = 0
  for (const [who, actor] of Object.entries(room.right)) {
    const answer = await ask(actor, { [field]: named.seen, version: NOBODY_SAW })
    const codes = codesOf(answer)
    if (!codes || codes.length === 0) tell(who, 'did it with a version nobody saw', answer)
    if (codes?.join() === 'VERSION_CONFLICT') conflicts += 1
  }
  if (conflicts === 0) tell('everybody', 'is never told that the version is another one')
}

async function tryWithoutRecord({ room, ask, tell }: Trial): Promise<void> {
  for (const [who, actor] of Object.entries(room.strangers)) {
    const answer = await ask(actor, {})
    const codes = codesOf(answer)
    if (!codes || codes.length === 0) tell(who, 'did it', answer)
  }
}

/** The codes one mutation answers somebody with. */
export async function codesOfMutation(
  room: Pick<Room, 'typeDefs' | 'ask' | 'values'>,
  name: string,
  { actor, over }: { actor: Actor; over: object },
): Promise<readonly string[]> {
  const mutation = mutationsOf(room.typeDefs).find((one) => one.name === name)
  if (!mutation) throw new Error(`there is no mutation ${name}`)
  const answer = await askedWith(room, mutation, { actor, over })
  return codesOf(answer) ?? answer.errors?.map(({ message }) => message) ?? []
}

function askedWith(
  room: Pick<Room, 'ask' | 'values'>,
  { name, input, payload }: Mutation,
  { actor, over }: { actor: Actor; over: object },
) {
  const query = `mutation ($input: ${input.name}!) { ${name}(input: $input) { ${selectionOf(payload)} } }`
  const told = Object.entries(over).filter(([field]) => field in input.getFields())
  return room.ask(
    query,
    { input: { ...(sampleOf(input) as object), ...room.values?.[name], ...Object.fromEntries(told) } },
    actor,
  )
}

/** Everything an answer could tell by being there. */
function selectionOf(payload: GraphQLObjectType): string {
  return Object.values(payload.getFields())
    .map(({ name, type }) => {
      if (name === 'userErrors') return 'userErrors { code field message basis { rule } }'
      return isLeafType(getNamedType(type)) ? name : `${name} { __typename }`
    })
    .join(' ')
}
