import type { Actor } from '@gongshi/domain-kit'
import { allow } from '../domain/access/allow.ts'
import { seeProposals } from '../domain/access/permissions.ts'

/** What two persons decide about, where it is for the one who asks to see: everybody's once it is confirmed. */
export const seesDecided = <T extends { state: string }>(actor: Actor, record: T | null): T | null =>
  record && (record.state === 'CONFIRMED' || allow(actor, seeProposals).ok) ? record : null
