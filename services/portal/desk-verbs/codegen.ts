import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { buildSchema, type GraphQLField, getNamedType } from 'graphql'

/** The inputs a verb's form needs no hand for: a press, or a press with its reason. */
const PLAIN = 'ProjectActionInput'
const REASONED = 'ProjectReasonInput'

/**
 * Writes the operation, the words and the kind of reason of every verb a clerk does to a project by a press, from the public contract:
 * the label is what `ProjectActionName` says of it, the reason is public where the mutation says so (理由公开).
 *
 * @param contract the public schema
 * @param folder for `project-verbs.graphql` and `project-verbs.ts`
 */
export function writeDeskVerbs(contract: string, folder: string): void {
  const schema = buildSchema(readFileSync(contract, 'utf8'))
  const mutations = schema.getMutationType()!.getFields()
  const names = schema.getType('ProjectActionName') as unknown as {
    getValues: () => { name: string; description: string }[]
  }
  const verbs = names.getValues().flatMap(({ name, description }) => {
    const field = mutations[name]
    const input = field ? getNamedType(field.args[0]!.type).name : ''
    return field && (input === PLAIN || input === REASONED) ? [{ name, description, field, input }] : []
  })
  write(`${folder}/project-verbs.graphql`, verbs.map(operationOf).join('\n'))
  write(`${folder}/project-verbs.ts`, moduleOf(verbs))
}

type DeskVerb = { name: string; description: string; field: GraphQLField<unknown, unknown>; input: string }

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const operationOf = ({ name, input }: DeskVerb): string =>
  `mutation ${capital(name)}($input: ${input}!) {\n  answer: ${name}(input: $input) {\n    ...ProjectAnswer\n  }\n}\n`

function moduleOf(verbs: readonly DeskVerb[]): string {
  const documents = verbs.map(({ name }) => `  ${capital(name)}Document,`)
  const rows = verbs.map(({ name, description, field, input }) => {
    const [zh, en] = description.split('\n').map((line) => line.replace(/[。.]$/, ''))
    const isPublished = field.description?.includes('理由公开')
    const reason = input === REASONED ? `reason: '${isPublished ? 'PUBLISHED' : 'KEPT'}', ` : ''
    return `  ${name}: { ${reason}document: ${capital(name)}Document, zh: ${quoted(zh)}, en: ${quoted(en)} },`
  })
  return [
    'import {',
    ...documents,
    "} from '../documents.generated/graphql.ts'",
    '',
    'export const projectVerbs = {',
    ...rows,
    '} as const',
    '',
  ].join('\n')
}

const quoted = (text = ''): string => JSON.stringify(text)

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
