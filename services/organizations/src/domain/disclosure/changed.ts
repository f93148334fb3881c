import { nextVersion } from '@gongshi/domain-kit'
import type { Disclosure } from './disclosure.ts'

/** The disclosure with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (disclosure: Disclosure, changes: Partial<Disclosure>): Disclosure =>
  nextVersion(passed(disclosure, changes), {})

/** The disclosure with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (disclosure: Disclosure, changes: Partial<Disclosure>): Disclosure => ({
  ...disclosure,
  ...changes,
  revision: disclosure.revision + 1,
})
