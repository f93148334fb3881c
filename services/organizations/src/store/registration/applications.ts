import { type Instant, isIn, type Uscc } from '@gongshi/domain-kit'
import {
  addRows,
  type Change,
  holdRows,
  instantToRow,
  keepChanges,
  planTimersForMany,
  readRows,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { registrationDeadlines } from '../../domain/registration/deadlines.ts'
import { nameKey } from '../../domain/registration/name-is-free.ts'
import { datedStates, type RegistrationState, registrationMoves } from '../../domain/registration/states.ts'
import { applicationRows } from './application-table.ts'

/** Applications for registration. */
export type Applications = {
  byIds: (ids: readonly string[]) => Promise<RegistrationApplication[]>
  hold: (ids: readonly string[]) => Promise<RegistrationApplication[]>
  /** Those of one sign-in, the newest first. */
  ofApplicant: (applicant: string, limit: number, afterId?: string) => Promise<RegistrationApplication[]>
  /** Those handed in at a registrar and in these states, the oldest first. */
  atRegistrar: (asked: AtRegistrar) => Promise<RegistrationApplication[]>
  /** What was certified, the latest first: the announcements. */
  certified: (limit: number, after?: { at: Instant; id: string }) => Promise<RegistrationApplication[]>
  /** The approved ones that bear a name and have no certificate yet, held: two of one name are approved one after the other. */
  holdApprovedNames: (name: string) => Promise<RegistrationApplication[]>
  /** Ids of all that have an open date. */
  datedIds: () => Promise<string[]>
  add: (application: RegistrationApplication) => Promise<void>
  keep: (changes: readonly Change<RegistrationApplication>[]) => Promise<void>
}

type AtRegistrar = {
  agencyUscc: Uscc
  states: readonly RegistrationState[]
  limit: number
  afterId?: string
}

/** Before every id there can be, and after. */
const [FIRST, LAST] = ['', 'z']

export function applicationsIn(tx: EntityManager): Applications {
  const find = (where: string, parameters: unknown[]) => readRows(tx, applicationRows, where, parameters)
  return {
    byIds: async (ids) => (ids.length === 0 ? [] : find('id in (?)', [ids])),
    hold: (ids) => holdRows(tx, applicationRows, ids),
    ofApplicant: (applicant, limit, afterId = LAST) =>
      find(`applicant = ? and id < ? order by id desc limit ${limit}`, [applicant, afterId]),
    atRegistrar: async ({ agencyUscc, states, limit, afterId = FIRST }) =>
      states.length === 0
        ? []
        : find(
            `handling_agency_uscc = ? and state in (?) and submitted_at is not null and id > ? order by id limit ${limit}`,
            [agencyUscc, states, afterId],
          ),
    certified: (limit, after) => {
      const from = after ? 'certified_at < ? or (certified_at = ? and id < ?)' : 'certified_at is not null'
      const at = after && instantToRow(after.at)
      return find(
        `(${from}) order by certified_at desc, id desc limit ${limit}`,
        after ? [at, at, after.id] : [],
      )
    },
    holdApprovedNames: async (name) => {
      const rows: { id: string }[] = await tx.query(
        'select id from registration_application where name_key = ? order by id for update',
        [nameKey(name)],
      )
      const found = await find('id in (?)', [[LAST, ...rows.map(({ id }) => id)]])
      return found.filter(({ state }) => isIn(registrationMoves, state, 'granted'))
    },
    datedIds: async () => {
      const rows: { id: string }[] = await tx.query(
        'select id from registration_application where state in (?) order by id',
        [datedStates],
      )
      return rows.map(({ id }) => id)
    },
    add: (application) => addRows(tx, applicationRows, [application]),
    keep: async (changes) => {
      await keepChanges(tx, applicationRows, changes)
      await planTimersForMany(
        tx,
        changes.map(({ after }) => ({
          subject: { id: after.id, version: after.revision },
          plan: registrationDeadlines(after),
        })),
      )
    },
  }
}
