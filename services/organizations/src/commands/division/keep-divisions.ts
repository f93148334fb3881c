import { subjectOf } from '@gongshi/domain-kit'
import type { Division } from '../../domain/division/division.ts'
import { sameRecord } from '../../domain/same-record.ts'
import type { Context } from '../context.ts'

/** A division keeps its place in the history by its code and its first list. */
export const placeOf = ({ code, validFrom }: Division): string => `${code} ${validFrom}`

/** Keeps the lines of the history that are new or changed, and tells for each whether it was; all or none. */
export async function keepDivisions(
  { store, clock, actor }: Context,
  lines: readonly Division[],
): Promise<readonly ('loaded' | 'unchanged')[]> {
  return store.transaction(async (tx) => {
    const kept = new Map((await tx.divisions.all()).map((line) => [placeOf(line), line]))
    const changed = lines.filter((line) => !same(kept.get(placeOf(line)), line))
    const stamp = { at: await tx.now(clock), by: subjectOf(actor) }
    await tx.divisions.add(
      changed.filter((line) => !kept.has(placeOf(line))),
      stamp,
    )
    for (const line of changed.filter((line) => kept.has(placeOf(line))))
      await tx.divisions.amend(line, stamp)
    const isChanged = new Set(changed)
    return lines.map((line) => (isChanged.has(line) ? 'loaded' : 'unchanged'))
  })
}

const same = (kept: Division | undefined, line: Division) => kept !== undefined && sameRecord(kept, line)
