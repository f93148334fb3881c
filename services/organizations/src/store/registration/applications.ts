import type { Instant, Uscc } from '@gongshi/domain-kit'
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
import type { Delegation } from '../../domain/delegation/delegation.ts'
import { nameKey } from '../../domain/organization/name-key.ts'
import type { RegistrationApplication, RegistrationType } from '../../domain/registration/application.ts'
import { registrationDeadlines } from '../../domain/registration/deadlines.ts'
import {
  datedStates,
  grantableStates,
  grantedStates,
  type RegistrationState,
  registrationMoves,
  undecidedStates,
} from '../../domain/registration/states.ts'
import type { StepFinished } from '../../domain/registration/time-taken.ts'
import type { Timeliness } from '../../domain/registration/timeliness.ts'
import { keepAnnouncements } from '../register-entry/keep-entries.ts'
import { applicationRows } from './application-table.ts'
import { entrusted } from './entrusted.ts'
import { stepsFinishedIn } from './steps-finished.ts'
import { timelinessIn } from './timeliness-in.ts'

/** Applications for registration. */
export type Applications = {
  byIds: (ids: readonly string[]) => Promise<RegistrationApplication[]>
  hold: (ids: readonly string[]) => Promise<RegistrationApplication[]>
  /** Those of one sign-in that founds or begins them for its registrar, and of the body it signs in for, the newest first. */
  ofApplicant: (by: Applicant, limit: number, afterId?: string) => Promise<RegistrationApplication[]>
  /** Those of one type that a body has handed in and that are undecided. */
  undecidedOf: (uscc: Uscc, type: RegistrationType) => Promise<RegistrationApplication[]>
  /** Those handed in at a registrar, or entrusted to it, and in these states, the oldest first. */
  atRegistrar: (asked: AtRegistrar) => Promise<RegistrationApplication[]>
  /** What was certified, the latest first: the announcements. */
  certified: (limit: number, after?: { at: Instant; id: string }) => Promise<RegistrationApplication[]>
  /** The approved ones that bear a name and have no certificate yet; a body that is registered bears its own in the register. */
  granted: (name: string) => Promise<RegistrationApplication[]>
  /** The approved ones a person is to represent and have no certificate yet. */
  grantedTo: (personHash: string) => Promise<RegistrationApplication[]>
  /** Holds those a person is to represent and that are granted or may be next. */
  holdOfPerson: (personHash: string) => Promise<void>
  /** Holds those of a name that are granted or may be next, so that two of one name are approved one after the other. */
  holdNames: (name: string) => Promise<void>
  /** Ids of those an agency decides or took up that are not over. */
  openAt: (agencyUscc: Uscc) => Promise<string[]>
  /** Ids of all that have an open date. */
  datedIds: () => Promise<string[]>
  /** How the decisions of a year kept both clocks, by type and month; of all registrars unless one is named. */
  timeliness: (asked: { year: number; registrarUscc?: Uscc | undefined }) => Promise<readonly Timeliness[]>
  /** How many finished each step in these years, by type and the days it took. */
  stepsFinished: (years: { from: number; to: number }) => Promise<readonly StepFinished[]>
  add: (application: RegistrationApplication) => Promise<void>
  keep: (changes: readonly Change<RegistrationApplication>[]) => Promise<void>
}

type Applicant = { subject: string; orgUscc?: Uscc | undefined }

type AtRegistrar = {
  agencyUscc: Uscc
  /** The delegations in effect that it holds. */
  held: readonly Delegation[]
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
    ofApplicant: ({ subject, orgUscc }, limit, afterId = LAST) =>
      find(
        `((applicant = ? and (organization_uscc is null or is_by_registrar)) or organization_uscc = ?) and id < ? order by id desc limit ${limit}`,
        [subject, orgUscc ?? '', afterId],
      ),
    undecidedOf: (uscc, type) =>
      find('organization_uscc = ? and type = ? and state in (?) order by id', [uscc, type, undecidedStates]),
    atRegistrar: async ({ agencyUscc, held, states, limit, afterId = FIRST }) => {
      if (states.length === 0) return []
      const given = held.filter(({ mode }) => mode === 'ENTRUST').map(entrusted)
      const before = ['handling_agency_uscc = ?', ...given.map(({ sql }) => `(${sql})`)].join(' or ')
      return find(
        `(${before}) and state in (?) and submitted_at is not null and id > ? order by id limit ${limit}`,
        [agencyUscc, ...given.flatMap(({ parameters }) => parameters), states, afterId],
      )
    },
    certified: (limit, after) => {
      const from = after ? 'certified_at < ? or (certified_at = ? and id < ?)' : 'certified_at is not null'
      const at = after && instantToRow(after.at)
      return find(
        `(${from}) order by certified_at desc, id desc limit ${limit}`,
        after ? [at, at, after.id] : [],
      )
    },
    granted: (name) =>
      find(`type = 'ESTABLISH' and name_key = ? and state in (?) order by id`, [
        nameKey(name),
        grantedStates,
      ]),
    grantedTo: (personHash) =>
      find(`type = 'ESTABLISH' and person_hash = ? and state in (?) order by id`, [
        personHash,
        grantedStates,
      ]),
    holdOfPerson: async (personHash) => {
      await tx.query(
        'select id from registration_application where person_hash = ? and state in (?) order by id for update',
        [personHash, [...grantableStates, ...grantedStates]],
      )
    },
    holdNames: async (name) => {
      await tx.query(
        'select id from registration_application where name_key = ? and state in (?) order by id for update',
        [nameKey(name), [...grantableStates, ...grantedStates]],
      )
    },
    openAt: async (agencyUscc) => {
      const rows: { id: string }[] = await tx.query(
        'select id from registration_application where (handling_agency_uscc = ? or taken_up_by = ?) and state not in (?) order by id',
        [agencyUscc, agencyUscc, registrationMoves.terminal],
      )
      return rows.map(({ id }) => id)
    },
    datedIds: async () => {
      const rows: { id: string }[] = await tx.query(
        'select id from registration_application where state in (?) order by id',
        [datedStates],
      )
      return rows.map(({ id }) => id)
    },
    timeliness: (asked) => timelinessIn(tx, asked),
    stepsFinished: (years) => stepsFinishedIn(tx, years),
    add: (application) => addRows(tx, applicationRows, [application]),
    keep: async (changes) => {
      await keepChanges(tx, applicationRows, changes)
      await keepAnnouncements(
        tx,
        changes.filter(({ before }) => !before.certifiedAt).map(({ after }) => after),
      )
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
