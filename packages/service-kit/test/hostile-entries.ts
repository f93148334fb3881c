import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { linesOf } from '../src/graphql/entry/field-lines.ts'
import { sampleOf } from './sample-of.ts'

type Answer = {
  data: Record<string, { userErrors?: { code: string; field: string[] | null }[] } | null> | null
  errors?: { path?: string[]; extensions: { code: string; field?: string[] } }[]
}
/** Asks a room's door; the answer as it came. */
export type Ask = (query: string, variables: object) => Promise<Answer>

/** What no field takes, by what it is. */
export const hostileTexts: Readonly<Record<string, string>> = {
  NUL: 'a\0b',
  ESC: '\u001b[31m',
  'a C1 control': 'a\u0090',
  'U+FFFF': '坏\uffff',
  'U+FFFE': '坏\ufffe',
  'a noncharacter of plane 1': '坏\u{1ffff}',
  'half a character': '坏\ud800',
  'a zero-width space alone': '\u200b',
  'a joiner alone': '\u200d',
  'a soft hyphen alone': '\u00ad',
  'an invisible separator alone': '\u2063',
  'a Hangul filler alone': '\u3164',
  'an empty braille cell alone': '\u2800',
  'more than anything': 'x'.repeat(60_000),
}
const inOneLine: Readonly<Record<string, string>> = {
  'two lines': '一\n二',
  'a carriage return': '一\r二',
  'a forged calendar': '名\r\nBEGIN:VEVENT',
  'an override': '名\u202e称',
}
/** What a question is refused for; whatever else is odd is left to its reader. */
const inQuestions = ['NUL', 'ESC', 'U+FFFF', 'half a character', 'more than anything']

/** One text of one field that a room took, or refused without naming the field. */
export type Taken = { operation: string; field: string; text: string }

/** Tries every text of every mutation's input with every hostile text; gives what was not refused by name. */
export async function hostileMutations(ask: Ask): Promise<{ tried: number; taken: Taken[] }> {
  const mutations = (await schemaOf(ask)).getMutationType()
  return attempts(ask, 'mutation', mutations, (field) => ({
    ...hostileTexts,
    ...(linesOf(field) === 'ONE_LINE' ? inOneLine : {}),
  }))
}

/** Tries every text argument of every question. */
export async function hostileQuestions(ask: Ask): Promise<{ tried: number; taken: Taken[] }> {
  const texts = Object.fromEntries(inQuestions.map((name) => [name, hostileTexts[name]!]))
  return attempts(ask, 'query', (await schemaOf(ask)).getQueryType(), () => texts)
}

async function schemaOf(ask: Ask) {
  const { data } = await ask(getIntrospectionQuery(), {})
  return buildClientSchema(data as never)
}

async function attempts(
  ask: Ask,
  kind: 'mutation' | 'query',
  root: GraphQLObjectType | null | undefined,
  textsFor: (field: string) => Readonly<Record<string, string>>,
) {
  const taken: Taken[] = []
  let tried = 0
  for (const { name, args, type } of Object.values(root?.getFields() ?? {})) {
    if (name.startsWith('_')) continue
    for (const place of args.flatMap((arg) => textPlaces(arg.type, { path: [arg.name] }))) {
      const { path } = place
      const texts = Object.entries(textsFor(path.at(-1)!))
      const isLeaf = isLeafType(getNamedType(type))
      const body = kind === 'mutation' ? '{ userErrors { code field } }' : isLeaf ? '' : '{ __typename }'
      const answer = await ask(...many(kind, { name, args, body, path, texts }))
      tried += texts.length
      texts.forEach(([text], at) => {
        if (!isRefused(answer, `a${at}`, place)) taken.push({ operation: name, field: path.join('.'), text })
      })
    }
  }
  return { tried, taken }
}

type Many = {
  name: string
  args: readonly GraphQLArgument[]
  body: string
  path: readonly string[]
  texts: readonly [string, string][]
}

/** One document that tries every text in one place, an alias each. */
function many(kind: string, { name, args, body, path, texts }: Many): [string, object] {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fields = texts.map(([, text], at) => {
    const told = args.filter((arg) => isNonNullType(arg.type) || arg.name === path[0])
    const given = told.map((arg) => {
      const key = `v${at}_${arg.name}`
      variables[key] = sampleOf(arg.type, arg.name === path[0] ? path.slice(1) : undefined, text)
      declared.push(`$${key}: ${arg.type}`)
      return `${arg.name}: $${key}`
    })
    return `a${at}: ${name}(${given.join(', ')}) ${body}`
  })
  return [`${kind} (${declared.join(', ')}) { ${fields.join('\n')} }`, variables]
}

/** A mutation names the field from its argument on, a list as a whole; a question at least its argument. */
function isRefused({ data, errors }: Answer, alias: string, { path, list }: Place): boolean {
  const named = ({ code, field }: { code: string; field?: readonly string[] | null }) =>
    code === 'INPUT_INVALID' && field != null && isPlace(field)
  const isPlace = (field: readonly string[]) =>
    path[0] === 'input'
      ? field.join('.') === (list ?? path).join('.')
      : field.length > 0 && field.every((name, at) => name === path[at])
  const thrown = errors?.filter((error) => error.path?.[0] === alias) ?? []
  return (
    thrown.some(({ extensions }) => named(extensions)) || (data?.[alias]?.userErrors?.some(named) ?? false)
  )
}

/** Where a text stands, and the list it stands in, if any. */
type Place = { path: readonly string[]; list?: readonly string[] }

/** The places of all texts inside a type; an input is entered once, lists by their first entry. */
function textPlaces(declared: GraphQLInputType, at: Place, seen: readonly string[] = []): Place[] {
  const type = getNamedType(declared)
  const list = at.list ?? (isListType(getNullableType(declared)) ? at.path : undefined)
  if (type.name === 'String' || type.name === 'ID') return [{ path: at.path, list }]
  if (!isInputObjectType(type) || seen.includes(type.name)) return []
  return Object.values(type.getFields()).flatMap((field) =>
    textPlaces(field.type, { path: [...at.path, field.name], list }, [...seen, type.name]),
  )
}
