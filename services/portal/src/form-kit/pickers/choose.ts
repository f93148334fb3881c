import { ownProblem } from '../../form/own-problem.ts'
import type { Problems } from '../../form/problems.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { PickerKind } from '../form-shape.ts'
import type { Values } from '../values.ts'
import { type Ask, type FoundChoices, findChoices } from './find-choices.ts'
import { pickerText } from './picker-text.ts'
import { readPicked } from './read-picked.ts'

/** A field that is chosen from a register. */
export type PickedField = { name: string; kind: PickerKind }

/** What was found for one of a form's fields. */
export type Found = { name: string } & NonNullable<FoundChoices>

/** The form after its pickers were read: names became codes, or what was found is to be chosen from. */
export type Chosen = { values: Values; problems: Problems; found?: Found }

/** The names of what is picked beside a field that may be typed, too. */
export const pickedIn = (name: string): string => `${name}.picked`
export const soughtIn = (name: string): string => `${name}.sought`

/** The button that looks up one field and sends nothing. */
export const findStep = (name: string): string => `find:${name}`

/** So many fields are looked up for one form; what else is no code is told to be none. */
const LOOKED_UP = 20

/**
 * Reads the fields in which a code or a part of a name is typed; the name of one thing alone becomes its code. What was picked
 * counts as long as the text it was found by still stands in its field.
 *
 * @param step the button that was pressed
 */
export async function choose(
  ask: Ask,
  { fields, values, step }: { fields: readonly PickedField[]; values: Values; step: string },
): Promise<Chosen> {
  const typed = withPicked(fields, values)
  const sought = fields.find(({ name }) => step === findStep(name))
  const chosen = await Promise.all(
    (sought ? [sought] : fields.slice(0, LOOKED_UP)).map((field) =>
      chooseOne(ask, { field, typed: (typed[field.name] ?? '').trim(), isSought: field === sought }),
    ),
  )
  const codes = chosen.flatMap(({ name, code }) => (code === undefined ? [] : [[name, code] as const]))
  return {
    values: { ...typed, ...Object.fromEntries(codes) },
    problems: chosen.flatMap(({ problem }) => problem ?? []),
    found: chosen.find(({ found }) => found)?.found,
  }
}

type One = { name: string; code?: string; problem?: Problems[number]; found?: Found }

async function chooseOne(
  ask: Ask,
  { field: { name, kind }, typed, isSought }: { field: PickedField; typed: string; isSought: boolean },
): Promise<One> {
  const wrong = (
    why: keyof (typeof pickerText)['zh'],
    values: Record<string, string | number> = {},
  ): One => ({
    name,
    problem: ownProblem(
      name,
      inBoth((language) => voice(language, pickerText)(why, values)),
    ),
  })
  if (typed === '') return isSought ? wrong('noText') : { name }
  if (!isSought && readPicked[kind](typed)) return { name }
  const told = await findChoices(kind, ask, typed)
  if (!told) return wrong('away')
  const found = { ...told, name }
  const [only] = found.choices
  if (!only) return wrong(kind === 'service' ? 'service' : 'noneFound', { text: typed })
  if (isSought) return { name, found }
  return found.count > 1 ? { ...wrong('several', { count: found.count }), found } : { name, code: only.value }
}

/** The values with what was picked in the place of what was sought by. */
export function withPicked(fields: readonly PickedField[], values: Values): Values {
  const left = { ...values }
  for (const { name } of fields) {
    const picked = left[pickedIn(name)]
    if (picked && left[soughtIn(name)] === left[name]) left[name] = picked
    delete left[pickedIn(name)]
    delete left[soughtIn(name)]
  }
  return left
}
