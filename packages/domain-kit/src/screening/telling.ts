import type { DigitGroup } from './digit-groups.ts'
import { isTelling, namesDocument, placeOf } from './telling-words.ts'

/** Parts of what may be one number, with the words between them and around them. */
export type Telling = {
  parts: readonly DigitGroup[]
  gaps: readonly string[]
  before: string
  after: string
}

const SHORTEST_NUMBER = 10
const LONGEST_NUMBER = 19
const LONGEST_WORDS = 24
const LONGEST_FILLER = 8
const LOOK_AROUND = 24

/** All that may be one number told with words between its parts, as far as those words let it go on. */
export function tellingsOf(parts: readonly DigitGroup[], text: string): Telling[] {
  const gaps = parts.slice(1).map(({ start }, at) => text.slice(parts[at]!.end, start))
  const goOn = gaps.map(goesOn)
  return parts.flatMap((_, from) =>
    endsFrom(from, parts, goOn).flatMap((to) => {
      const told = { parts: parts.slice(from, to + 1), gaps: gaps.slice(from, to) }
      if (!told.gaps.some(hasWords) && !told.parts.some(isReread)) return []
      const [start, end] = [told.parts[0]!.start, told.parts.at(-1)!.end]
      const before = text.slice(Math.max(0, start - LOOK_AROUND), start)
      return [{ ...told, before, after: text.slice(end, end + LOOK_AROUND) }]
    }),
  )
}

/** Where a number that begins with a part may end. */
function endsFrom(from: number, parts: readonly DigitGroup[], goOn: readonly boolean[]): number[] {
  const ends: number[] = []
  let digits = parts[from]!.digits.length
  for (let to = from + 1; to < parts.length && goOn[to - 1]; to += 1) {
    digits += parts[to]!.digits.length
    if (digits > LONGEST_NUMBER) break
    if (digits >= SHORTEST_NUMBER) ends.push(to)
  }
  return ends
}

/** Whether every word between the parts says that the number goes on. */
export const isSaid = ({ gaps }: Telling): boolean => gaps.filter(hasWords).every(isTelling)

/** The parts in the order their words give them: `尾号0123，前面是1392690`. */
export function inPlace(told: Telling): Telling {
  const placed = told.parts.map((part, at) => ({
    part,
    place: placeOf(told.gaps[at - 1] ?? told.before, told.gaps[at] ?? told.after),
  }))
  const parts = placed.sort((one, other) => one.place - other.place).map(({ part }) => part)
  return { ...told, parts }
}

const hasWords = (gap: string): boolean => /\p{L}/u.test(gap)

/** Whether a part does not stand there as it is meant: a month of one digit, a repeated digit. */
const isReread = ({ digits, start, end }: DigitGroup): boolean => digits.length !== end - start

const goesOn = (gap: string): boolean =>
  gap.length <= LONGEST_WORDS && !namesDocument(gap) && (gap.length <= LONGEST_FILLER || isTelling(gap))
