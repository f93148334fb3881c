import { boundsIn, wordsOf } from '@gongshi/graph'
import { linesOf } from '@gongshi/service-kit/graphql/entry'
import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { FieldKind, FieldShape, Said } from '../src/form-kit/form-shape.ts'
import { isPicker } from '../src/form-kit/pickers/picker-kinds.ts'
import { isOwnCode, pickerOf } from './pickers.ts'

/** The fields of each type in the order its room wrote them: the public schema is sorted by name. */
export type Order = ReadonlyMap<string, readonly string[]>

/** What a form shows of an input, in the order of its room. */
export const fieldShapes = (input: GraphQLInputObjectType, order: Order): FieldShape[] =>
  fieldsInOrder(input, order)
    .filter((field) => field.name !== 'clientMutationId' && !field.deprecationReason)
    .filter((field) => !isGiven(input.name, field))
    .map((field) => shapeOf(input.name, field, order))

/** What the page gives with a form: whose it is, and the version last seen. */
export const givenFields = (input: GraphQLInputObjectType, order: Order): string[] =>
  fieldsInOrder(input, order)
    .filter((field) => isGiven(input.name, field))
    .map(({ name }) => name)

function fieldsInOrder(input: GraphQLInputObjectType, order: Order): GraphQLInputField[] {
  const names = order.get(input.name) ?? []
  return Object.values(input.getFields()).toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

const isGiven = (input: string, { name, type }: GraphQLInputField): boolean =>
  name === 'version' ||
  isOwnCode(input, name) ||
  (getNamedType(type).name === 'ID' && !listed(type) && !isFile(name) && !pickerOf(input, name, 'ID'))

/** A file is told from a record by its name alone: both are ids. */
const isFile = (name: string): boolean => /(?:^f|F)ileIds?$/.test(name)

const listed = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

function shapeOf(input: string, field: GraphQLInputField, order: Order): FieldShape {
  const { name, type, description, defaultValue } = field
  const of = getNamedType(type)
  const kind = kindOf(input, field)
  const byName = pickerOf(input, name, of.name)
  const { label, help } = wordsOf(description)
  const bounds = boundsIn('zh', help?.zh ?? '')
  const isMoney = kind === 'money'
  const said: FieldShape = {
    name,
    kind,
    label: isMoney ? inYuan(label) : isUploaded(kind) ? withoutDoor(label) : label,
    ...(help && !isUploaded(kind) ? { hint: isMoney ? inYuan(help) : help } : {}),
    ...(isNonNullType(type) ? { isRequired: true } : {}),
    ...bounds,
    ...(isFile(name) || byName === 'file'
      ? { purpose: purposeIn(`${input}.${name}`, description ?? '') }
      : {}),
    ...(isEnumType(of) ? { choices: choicesOf(of, order) } : {}),
    ...(typeof defaultValue === 'string' ? { initial: defaultValue } : {}),
    ...(defaultValue === true ? { initial: 'yes' } : {}),
  }
  if (isInputObjectType(of)) return { ...said, of: fieldShapes(of, order) }
  return listed(type) && isPicker(kind) ? { ...said, kind: 'rows', of: [oneOf(said)] } : said
}

const isUploaded = (kind: FieldKind): boolean => kind === 'file' || kind === 'files'

/** Where a file goes is the board's to know: whoever hands it in reads what it is. */
const withoutDoor = ({ zh, en }: Said): Said => ({
  zh: zh.replace(/\s*（POST [^）]*）/, ''),
  en: en.replace(/\s*\(POST [^)]*\)/, ''),
})

/** The door its files go through, as the contract says. */
function purposeIn(field: string, description: string): string {
  const purpose = /\/files\/([\w-]+\/[\w-]+)/.exec(description)?.[1]
  if (!purpose) throw new Error(`${field} does not say where its files go: POST /files/<room>/<purpose>`)
  return purpose
}

/** Each of a list of codes is a row with one picker. */
const oneOf = ({ kind, label }: FieldShape): FieldShape => ({ name: '', kind, label, isRequired: true })

function kindOf(input: string, { name, type }: GraphQLInputField): FieldKind {
  const of = getNamedType(type)
  const isList = listed(type)
  if (isInputObjectType(of)) return isList ? 'rows' : 'group'
  if (isEnumType(of)) return isList ? 'choices' : 'choice'
  const picker = pickerOf(input, name, of.name)
  if (picker) return picker
  if (of.name === 'ID') return isList ? 'files' : 'file'
  if (of.name === 'SafeInt' && name.endsWith('Fen')) return 'money'
  if (of.name === 'String') return isList ? 'list' : linesOf(name) === 'LINES' ? 'lines' : 'line'
  return byScalar[of.name] ?? 'line'
}

const byScalar: Readonly<Record<string, FieldKind>> = {
  Boolean: 'check',
  DateTime: 'instant',
  Int: 'count',
  LocalDate: 'day',
  SafeInt: 'count',
}

const choicesOf = (type: GraphQLEnumType, order: Order) => {
  const names = order.get(type.name) ?? []
  return type
    .getValues()
    .toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
    .map(({ name, description }) => {
      const { label, help } = wordsOf(description)
      return { value: name, label, ...(help ? { hint: help } : {}) }
    })
}

/** The graph counts in fen, people in yuan. */
const inYuan = ({ zh, en }: Said): Said => ({
  zh: zh.replace('（分）', '（元）'),
  en: en.replace('(fen)', '(yuan)'),
})
