import { nextVersion } from '@gongshi/domain-kit'
import type { Delegation } from './delegation.ts'

/** The delegation with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (delegation: Delegation, changes: Partial<Delegation>): Delegation =>
  nextVersion(passed(delegation, changes), {})

/** The delegation with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (delegation: Delegation, changes: Partial<Delegation>): Delegation => ({
  ...delegation,
  ...changes,
  revision: delegation.revision + 1,
})
