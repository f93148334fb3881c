import { contentHash } from '@gongshi/domain-kit'
import type { Change } from '../../store/table/change.ts'

/** What differs with every change, and what only repeats how the record stood. */
const untold = new Set(['updatedAt', 'revision', 'lastReturn'])

/** What strangers wrote: the trail says that it changed, not what it was (domain specification 7). */
const unspoken = new Set(['grounds', 'publicGrounds'])

/** The fields a change touched, each before and after: what the audit trail keeps. */
export function differences<R extends object>({
  before,
  after,
}: Change<R>): Record<string, { before: unknown; after: unknown }> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof R & string>
  const touched = [...keys].filter((key) => !untold.has(key) && before[key] !== after[key])
  return Object.fromEntries(
    touched.map((key) => [key, { before: told(key, before[key]), after: told(key, after[key]) }]),
  )
}

const told = (key: string, value: unknown) =>
  unspoken.has(key) && value !== undefined ? { fingerprint: contentHash(value) } : (value ?? null)
