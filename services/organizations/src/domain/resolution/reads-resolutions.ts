import { type Actor, covers } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'

const readers: ReadonlySet<string> = new Set(['REG', 'ENF', 'AUD', 'TSK'])

/** Whether somebody reads what an organization's bodies resolved: itself, and who supervises in its division or above (domain 7). */
export const readsResolutions = (
  actor: Actor,
  { uscc, divisionCode }: Pick<SocialOrganization, 'uscc' | 'divisionCode'>,
): boolean => speaksForOrganization(actor, uscc) || covers(supervisedBy(actor) ?? '', divisionCode)

/** The division within which somebody supervises organizations; undefined of whoever supervises none. */
export const supervisedBy = (actor: Actor): string | undefined =>
  actor.kind === 'person' && actor.roles.some((role) => readers.has(role)) ? actor.divisionCode : undefined
