import type { Actor } from '@gongshi/domain-kit'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { MemberAppeal } from './appeal.ts'
import { worksAt } from './offices.ts'

/** Whether somebody reads which firm asks and what it says: its association and the agency it was sent to (3.1: the member is private). */
export const readsAppeal = (actor: Actor, appeal: Pick<MemberAppeal, 'uscc' | 'addresseeUscc'>): boolean =>
  speaksForOrganization(actor, appeal.uscc) || worksAt(actor, appeal)
