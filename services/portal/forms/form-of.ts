import { type Described, wordsOf } from '@gongshi/graph'
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import type { FieldShape } from '../src/form-kit/form-shape.ts'
import { fieldShapes, givenFields, type Order } from './field-shape.ts'

/** A mutation that a form is made of: what the form shows, and the operation it sends. */
export type FormOf = {
  name: string
  operation: string
  shape: {
    name: string
    label: Described['label']
    hint?: Described['help']
    given: string[]
    fields: FieldShape[]
  }
}

type Mutation = GraphQLField<unknown, unknown>

/**
 * The form of a mutation.
 *
 * @param called how its button is called, where that is not the beginning of what the mutation says of itself
 */
export function formOf(mutation: Mutation, order: Order, called?: string): FormOf {
  const input = inputOf(mutation)
  const description = mutation.description ?? ''
  const { label, help } = called ? wordsOf(called) : { label: titleOf(description) }
  return {
    name: mutation.name,
    operation: operationOf(mutation, input.name),
    shape: {
      name: mutation.name,
      label,
      ...(help ? { hint: help } : {}),
      given: givenFields(input, order),
      fields: fieldShapes(input, order).map((field) => withReason(field, description)),
    },
  }
}

function inputOf(mutation: Mutation): GraphQLInputObjectType {
  const [arg] = mutation.args
  const type = arg && getNamedType(arg.type)
  if (!isInputObjectType(type)) throw new Error(`${mutation.name} takes no input: no form can be made of it`)
  return type
}

/** A reason that many verbs share says of each whether everybody reads it. */
function withReason(field: FieldShape, description: string): FieldShape {
  if (field.name !== 'reason' || field.label.zh !== '理由') return field
  if (description.includes('理由公开'))
    return { ...field, label: { zh: '理由（将公开）', en: 'Reason (it is published)' } }
  if (description.includes('理由留存'))
    return {
      ...field,
      label: { zh: '理由（不公开，留存备查）', en: 'Reason (not published, kept on file)' },
    }
  return field
}

/** What a mutation says of itself, up to its first halt. */
function titleOf(description: string): Described['label'] {
  const { label } = wordsOf(description)
  return { zh: (label.zh.split(/[：（，]/)[0] ?? '').trim(), en: (label.en.split(/ \(|: /)[0] ?? '').trim() }
}

/** What is told of the record, as far as it has it. */
const TOLD = ['id', 'projectNo', 'code', 'version', 'state']

function operationOf({ name, type }: Mutation, input: string): string {
  const payload = getNamedType(type)
  if (!isObjectType(payload)) throw new Error(`${name} has no payload`)
  const fields = payload.getFields()
  const record = Object.values(fields).find(
    (field) => isObjectType(getNamedType(field.type)) && isRecord(field.name),
  )
  const warnings = fields.warnings ? '    warnings {\n      ...Problem\n    }\n' : ''
  return `mutation ${capital(name)}($input: ${input}!) {
  answer: ${name}(input: $input) {
    record: ${record?.name} {
      ${told(record!).join('\n      ')}
    }
    userErrors {
      ...Problem
    }
${warnings}  }
}
`
}

const isRecord = (name: string): boolean => name !== 'userErrors' && name !== 'warnings'

function told({ type }: Mutation): string[] {
  const record = getNamedType(type)
  return isObjectType(record) ? TOLD.filter((field) => field in record.getFields()) : []
}

export const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
