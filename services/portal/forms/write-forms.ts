import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { wordsOf } from '@gongshi/graph'
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql'
import type { FieldShape } from '../src/form-kit/form-shape.ts'
import { within } from '../src/form-kit/values.ts'
import { fieldShapes, type Order } from './field-shape.ts'
import { capital, type FormOf, formOf } from './form-of.ts'
import { filledFrom, handMade, namedForms, shapedInputs } from './named.ts'
import { orderOf } from './order-of.ts'
import { secretFields } from './secret-fields.ts'

type Forms = {
  /** The public schema. */
  contract: string
  /** The supergraph, which keeps the order in which inputs are written. */
  supergraph: string
  /** For `forms.graphql` and `forms.ts`. */
  folder: string
  named?: readonly string[]
}

/**
 * Writes the form of every verb of a project and of every mutation that is named (ADR 42), from the public contract: its
 * operation, its words in both languages, and each field with its kind, its bounds and its choices.
 */
export function writeForms({ contract, supergraph, folder, named = namedForms }: Forms): void {
  const schema = buildSchema(readFileSync(contract, 'utf8'))
  const order = orderOf(readFileSync(supergraph, 'utf8'))
  const forms = [...verbsOf(schema, order), ...named.map((name) => formOf(mutation(schema, name), order))]
  mkdirSync(folder, { recursive: true })
  const operations = [...forms.map(({ operation }) => operation), ...fragmentsOf(schema)]
  writeFileSync(`${folder}/forms.graphql`, operations.join('\n'))
  writeFileSync(`${folder}/forms.ts`, moduleOf(forms, schema, order))
  writeFileSync(`${folder}/uploads.ts`, uploadsOf(forms))
  const secrets = json(secretFields(schema))
  writeFileSync(`${folder}/secrets.ts`, `export const secrets: readonly string[] = ${secrets}\n`)
}

function mutation(schema: GraphQLSchema, name: string) {
  const field = schema.getMutationType()?.getFields()[name]
  if (!field) throw new Error(`the contract has no mutation ${name}`)
  return field
}

const actions = (schema: GraphQLSchema) =>
  (schema.getType('ProjectActionName') as GraphQLEnumType).getValues()

/** What a clerk does to a project: called as `ProjectActionName` says. */
const verbsOf = (schema: GraphQLSchema, order: Order): FormOf[] =>
  actions(schema)
    .filter(({ name }) => !handMade.has(name))
    .map(({ name, description }) => formOf(mutation(schema, name), order, description ?? name))

function moduleOf(forms: readonly FormOf[], schema: GraphQLSchema, order: Order): string {
  const projectVerbs = actions(schema)
    .map(({ name }) => name)
    .filter((name) => !handMade.has(name))
  const names = actions(schema).map(({ name, description }) => [name, wordsOf(description).label])
  const inputs = shapedInputs.map((name) => {
    const type = schema.getType(name)
    if (!isInputObjectType(type)) throw new Error(`the contract has no input ${name}`)
    return `export const fieldsOf${name}: readonly FieldShape[] = ${json(fieldShapes(type, order))}\n`
  })
  return [
    `import type { FieldShape, FormShape, Said } from '../../form-kit/form-shape.ts'`,
    'import {',
    ...forms.map(({ name }) => `  ${capital(name)}Document,`),
    "} from '../documents.generated/graphql.ts'",
    '',
    `export type FormName = ${forms.map(({ name }) => `'${name}'`).join(' | ')}`,
    '',
    'export const forms: Readonly<Record<FormName, FormShape>> = {',
    ...forms.map(
      ({ name, shape }) => `  ${name}: { ...${json(shape)}, document: ${capital(name)}Document },`,
    ),
    '}',
    '',
    `export const projectVerbs = ${json(projectVerbs)} as const satisfies readonly FormName[]`,
    '',
    `export const actionLabels: Readonly<Record<string, Said>> = ${json(Object.fromEntries(names))}`,
    '',
    ...inputs,
  ].join('\n')
}

/** Where the files of each form go, by the mutation and the field's place in its input. */
function uploadsOf(forms: readonly FormOf[]): string {
  const uploads = forms.flatMap(({ name, shape }) =>
    placesIn(shape.fields).map(([place, purpose]) => [`${name} ${place}`, purpose]),
  )
  return `export const uploads: Readonly<Record<string, string>> = ${json(Object.fromEntries(uploads))}\n`
}

const placesIn = (fields: readonly FieldShape[], parent = ''): [string, string][] =>
  fields.flatMap(({ name, purpose, of = [] }) => {
    const place = within(parent, name)
    return purpose ? [[place, purpose] as [string, string]] : placesIn(of, place)
  })

/** What a record and the input of its form have under one name, and as one thing. */
const fragmentsOf = (schema: GraphQLSchema): string[] =>
  Object.entries(filledFrom).map(([name, record]) => {
    const [input, type] = [schema.getType(name), schema.getType(record)]
    if (!isInputObjectType(input) || !isObjectType(type))
      throw new Error(`${name} is not filled from ${record}`)
    const fields = type.getFields()
    const same = Object.values(input.getFields()).filter((field) => {
      const told = fields[field.name]
      return (
        told && isLeafType(getNamedType(told.type)) && getNamedType(told.type) === getNamedType(field.type)
      )
    })
    return `fragment FieldsOf${name} on ${record} {\n${same.map((field) => `  ${field.name}\n`).join('')}}\n`
  })

const json = (value: unknown): string => JSON.stringify(value)
