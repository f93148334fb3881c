import { ownProblem } from '../../form/own-problem.ts'
import type { Problems } from '../../form/problems.ts'
import { GraphAway } from '../../graph/graph-away.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Values } from '../values.ts'
import { type Ask, type FoundChoices, findChoices } from './find-choices.ts'
import type { PickerKind } from './picker-kinds.ts'
import { pickerText } from './picker-text.ts'
import { readPicked } from './read-picked.ts'

/** A field that is chosen from a register. */
export type PickedField = { name: string; kind: PickerKind }

/** What was found for one of a form's fields. */
export type Found = { name: string } & NonNullable<FoundChoices>

/** The form after its pickers were read: names became codes, or what was found is to be chosen from. */
export type Chosen = { values: Values; problems: Problems; found?: Found }

/** The button that looks up one field and sends nothing. */
export const findStep = (name: string): string => `find:${name}`

/** So many names are looked up for one form; what else is no code is told to be none. */
const LOOKED_UP = 20

/**
 * Reads the fields in which a code or a part of a name is typed; the name of one thing alone becomes its code.
 *
 * @param values with what was picked in its place (`valuesOf`)
 * @param step the button that was pressed
 */
export async function choose(
  ask: Ask,
  { fields, values, step }: { fields: readonly PickedField[]; values: Values; step: string },
): Promise<Chosen> {
  const typedIn = ({ name }: PickedField) => (values[name] ?? '').trim()
  const sought = fields.find(({ name }) => step === findStep(name))
  const isName = (field: PickedField) => typedIn(field) !== '' && !readPicked[field.kind](typedIn(field))
  const asked = sought ? [sought] : fields.filter(isName).slice(0, LOOKED_UP)
  const chosen = await Promise.all(
    asked.map((field) => chooseOne(ask, { field, typed: typedIn(field), isSought: field === sought })),
  )
  const codes = chosen.flatMap(({ name, code }) => (code === undefined ? [] : [[name, code] as const]))
  return {
    values: { ...values, ...Object.fromEntries(codes) },
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
  if (typed === '') return wrong('noText')
  const told = await findChoices(kind, ask, typed).catch(refusedText)
  if (!told) return wrong(told === null ? 'away' : 'tooMuch')
  const found = { ...told, name }
  const [only] = found.choices
  if (!only) return wrong(kind === 'service' ? 'service' : 'noneFound', { text: typed })
  if (isSought) return { name, found }
  return found.count > 1 ? { ...wrong('several', { count: found.count }), found } : { name, code: only.value }
}

/** A text that no register looks for is a failing of its field; anything else is not. */
function refusedText(failure: unknown): undefined {
  if (!(failure instanceof GraphAway && failure.status === 400)) throw failure
}
