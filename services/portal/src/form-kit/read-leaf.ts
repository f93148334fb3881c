import { readIdentifier } from '@gongshi/domain-kit'
import { filesIn } from '../files/file-lines.ts'
import { isCivilDate } from '../filters/check.ts'
import { fenFromYuan } from '../text/yuan.ts'
import type { FieldKind, FieldShape } from './form-shape.ts'
import type { kitText } from './kit-text.ts'
import { isPicker, type PickerKind } from './pickers/picker-kinds.ts'
import { readPicked } from './pickers/read-picked.ts'

/** What a field holds, as the graph wants it; or why it cannot be read, in a sentence of the kit. */
export type Leaf =
  | { value: unknown }
  | { why: keyof (typeof kitText)['zh']; values?: Record<string, string | number> }

/**
 * Reads one field as it was typed. What is empty is left out where it may be; an empty text that is needed is sent, so that
 * the department's own rule answers, with its ground.
 */
export function readLeaf(field: FieldShape, typed: string): Leaf {
  const text = typed.replaceAll('\r\n', '\n').trim()
  if (text === '' && field.kind !== 'check') return emptyOf(field)
  if (isPicker(field.kind)) return readOr('noText', readPicked[field.kind](text))
  return readers[field.kind](text, field)
}

type Empty = 'TEXT' | 'LIST' | keyof (typeof kitText)['zh']

/** What an empty field is where it is needed. */
const empties: Readonly<Record<FieldKind, Empty>> = {
  line: 'TEXT',
  lines: 'TEXT',
  service: 'TEXT',
  list: 'LIST',
  uscc: 'noUscc',
  file: 'noFile',
  files: 'LIST',
  rows: 'LIST',
  group: 'noText',
  money: 'noAmount',
  count: 'noNumber',
  day: 'noDay',
  instant: 'noInstant',
  check: 'noChoice',
  choice: 'noChoice',
  choices: 'LIST',
  division: 'noText',
  organization: 'noText',
  agency: 'noText',
  document: 'noText',
}

function emptyOf({ kind, isRequired }: FieldShape): Leaf {
  const empty = empties[kind]
  if (empty === 'LIST') return { value: [] }
  if (!isRequired) return { value: undefined }
  return empty === 'TEXT' ? { value: '' } : { why: empty }
}

type Reader = (text: string, field: FieldShape) => Leaf

const fits: Reader = (text, { longest }) =>
  longest !== undefined && text.length > longest
    ? { why: 'tooLong', values: { longest, length: text.length } }
    : { value: text }

/** The largest `Int` of GraphQL: it has 32 bits. */
const INT = 2 ** 31 - 1

const number: Reader = (text, { name, least = -INT, largest = INT }) => {
  const digits = readIdentifier(text)
  if (/year$/i.test(name) && !/^\d{4}$/.test(digits)) return { why: 'noYear' }
  if (!/^-?\d{1,15}$/.test(digits)) return { why: 'noNumber' }
  const value = Number(digits)
  return value >= least && value <= largest ? { value } : { why: 'outOfRange', values: { least, largest } }
}

const list: Reader = (text, field) => {
  const entries = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const tooLong = entries.map((entry) => fits(entry, field)).find((read) => 'why' in read)
  return tooLong ?? few(entries, field)
}

/** A list of no more than it may have. */
export const few = (value: readonly unknown[], { entries }: FieldShape): Leaf =>
  entries !== undefined && value.length > entries
    ? { why: 'tooMany', values: { entries, count: value.length } }
    : { value }

const readers: Readonly<Record<Exclude<FieldKind, PickerKind>, Reader>> = {
  line: fits,
  lines: fits,
  list,
  uscc: (text) => readOr('noUscc', readPicked.organization(text)),
  money: (text) => readOr('noAmount', fenFromYuan(text)),
  count: number,
  day: (text) => (isCivilDate(text) ? { value: text } : { why: 'noDay' }),
  instant: (text) => readOr('noInstant', instantOf(text)),
  check: (text) => ({ value: text === 'yes' }),
  choice: (text, { choices = [] }) =>
    choices.some(({ value }) => value === text) ? { value: text } : { why: 'noChoice' },
  choices: (text, { choices = [] }) => {
    const ticked = text.split('\n')
    return ticked.every((one) => choices.some(({ value }) => value === one))
      ? { value: ticked }
      : { why: 'noChoice' }
  },
  file: (text) => readOr('noFile', filesIn(text).at(-1)?.id),
  files: (text, field) =>
    few(
      filesIn(text).map(({ id }) => id),
      field,
    ),
  group: () => ({ value: undefined }),
  rows: () => ({ value: undefined }),
}

const readOr = (why: keyof (typeof kitText)['zh'], value: unknown): Leaf =>
  value === undefined ? { why } : { value }

/** A time as the browser's field gives it: Beijing's, to the minute or the second; no 30th of February. */
function instantOf(text: string): string | undefined {
  const [, day = '', time = '', seconds = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(text) ?? []
  if (!isCivilDate(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || seconds > ':59') return undefined
  return `${day}T${time}${seconds || ':00'}+08:00`
}
