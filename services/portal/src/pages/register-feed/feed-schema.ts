import { type FeedField, feedFields } from './feed-fields.ts'

type Schema = {
  description?: string
  type?: string | string[]
  format?: string
  enum?: (string | null)[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean
  items?: Schema
}

/** The feed as JSON Schema (2020-12), made of its fields. */
export const feedSchema = (address: string): Schema & { $schema: string; $id: string; title: string } => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: address,
  title: '登记流水 Register feed',
  ...objectAt(''),
})

/** An object with the fields that stand directly below a place. */
const objectAt = (place: string): Schema => {
  const below = feedFields.filter(
    ({ path }) => path.startsWith(place) && !/[.[]/.test(path.slice(place.length)),
  )
  const named = below.map((field) => [field.path.slice(place.length), schemaOf(field)] as const)
  return {
    properties: Object.fromEntries(named),
    required: named.map(([name]) => name),
    additionalProperties: false,
    type: 'object',
  }
}

const schemaOf = (field: FeedField): Schema => ({
  ...contentOf(field),
  description: `${field.zh}。${field.en}.`,
  type: field.isNullable ? [field.type, 'null'] : field.type,
  ...(field.format && { format: field.format }),
  ...(field.enum && { enum: field.isNullable ? [...field.enum, null] : [...field.enum] }),
})

const contentOf = ({ path, type }: FeedField): Schema => {
  if (type === 'object') return objectAt(`${path}.`)
  if (type !== 'array') return {}
  const items = `${path}[].`
  return {
    items: feedFields.some((one) => one.path.startsWith(items)) ? objectAt(items) : { type: 'string' },
  }
}
