import { type Actor, covers, divisionPrefix } from '@gongshi/domain-kit'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import { supervisedBy } from '../resolution/reads-resolutions.ts'
import { publicStates } from './states.ts'
import type { SupervisionRecord } from './supervision-record.ts'

type Seen = Pick<SupervisionRecord, 'channel' | 'uscc' | 'divisionCode' | 'state'>

/** Whether somebody supervises organizations of that division (domain 7). */
export const supervisesIn = (actor: Actor, { divisionCode }: Pick<Seen, 'divisionCode'>): boolean =>
  covers(supervisedBy(actor) ?? '', divisionCode)

/** The divisions of which somebody supervises the organizations: what their codes begin with; undefined for nobody's. */
export const supervisedPrefix = (actor: Actor): string | undefined =>
  divisionPrefix(supervisedBy(actor) ?? '')

/**
 * Whether somebody reads it as it was written, and what goes with it: who supervises; of what is said inside, the organization too. Of what the
 * public says the organization reads what everybody reads (S38).
 */
export const readsWhole = (actor: Actor, record: Seen): boolean =>
  supervisesIn(actor, record) || (record.channel !== 'PUBLIC' && speaksForOrganization(actor, record.uscc))

/** Whether somebody may know of it: what was taken back whoever supervises alone. */
export const knowsOf = (actor: Actor, record: Seen): boolean =>
  publicStates.includes(record.state) || supervisesIn(actor, record)
