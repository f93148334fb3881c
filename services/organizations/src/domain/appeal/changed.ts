import { nextVersion } from '@gongshi/domain-kit'
import type { MemberAppeal } from './appeal.ts'

/** The appeal with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (appeal: MemberAppeal, changes: Partial<MemberAppeal>): MemberAppeal =>
  nextVersion(passed(appeal, changes), {})

/** The appeal with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (appeal: MemberAppeal, changes: Partial<MemberAppeal>): MemberAppeal => ({
  ...appeal,
  ...changes,
  revision: appeal.revision + 1,
})
