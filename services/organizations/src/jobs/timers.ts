import { fileTimer, importTimers, type TimerHandler } from '@gongshi/service-kit'
import { endSeasons } from '../commands/annual-report/end-seasons.ts'
import { letTimeActOnAppeals } from '../commands/appeal/let-time-act.ts'
import { letTimeActOnDelegations } from '../commands/delegation/let-time-act.ts'
import { letTimeActOnDisclosures } from '../commands/disclosure/let-time-act.ts'
import { letTimeActOnPenalties } from '../commands/penalty/let-time-act.ts'
import { letTimeAct } from '../commands/registration/let-time-act.ts'
import { letTimeActOnSelfRegulation } from '../commands/self-regulation/let-time-act.ts'
import { letTimeActOnSuccessions } from '../commands/succession/let-time-act.ts'
import { letTimeActOnSupervision } from '../commands/supervision/let-time-act.ts'
import type { SeasonDeadline } from '../domain/annual-report/deadlines.ts'
import type { AppealDeadline } from '../domain/appeal/deadlines.ts'
import type { DelegationDeadline } from '../domain/delegation/deadlines.ts'
import type { DisclosureDeadline } from '../domain/disclosure/deadlines.ts'
import type { PenaltyDeadline } from '../domain/penalty/deadlines.ts'
import type { RegistrationDeadline } from '../domain/registration/deadlines.ts'
import type { SelfRegulationDeadline } from '../domain/self-regulation/deadlines.ts'
import type { SuccessionDeadline } from '../domain/succession/deadlines.ts'
import type { SupervisionDeadline } from '../domain/supervision/deadlines.ts'
import { storeIn } from '../store/store.ts'

const kinds = [
  'registration.silence',
  'registration.lapse',
  'registration.overdue',
] as const satisfies readonly RegistrationDeadline['kind'][]

const delegationKinds = [
  'delegation.effect',
  'delegation.expiry',
] as const satisfies readonly DelegationDeadline['kind'][]

const seasonKinds = [
  'annual-report.season-end',
  'self-assessment.season-end',
] as const satisfies readonly SeasonDeadline['kind'][]

/**
 * The room's timers: what time does to applications, delegations, successions of agencies, suspensions and seasons of annual reports, to
 * disclosures, appeals, records of supervision and self-regulatory documents, and to files and imports nobody adopted.
 */
export const timers: readonly TimerHandler[] = [
  ...kinds.map(
    (kind): TimerHandler => ({
      kind,
      fire: (tx, due, now) =>
        letTimeAct(
          storeIn(tx),
          due.map(({ subjectId }) => subjectId),
          { kind, now },
        ),
    }),
  ),
  ...delegationKinds.map(
    (kind): TimerHandler => ({
      kind,
      fire: (tx, due, now) =>
        letTimeActOnDelegations(
          storeIn(tx),
          due.map(({ subjectId }) => subjectId),
          { kind, now },
        ),
    }),
  ),
  {
    kind: 'disclosure.overdue' satisfies DisclosureDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnDisclosures(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  {
    kind: 'appeal.overdue' satisfies AppealDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnAppeals(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  {
    kind: 'supervision.overdue' satisfies SupervisionDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnSupervision(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  ...seasonKinds.map(
    (kind): TimerHandler => ({
      kind,
      fire: (tx, due, now) =>
        endSeasons(
          storeIn(tx),
          due.map(({ subjectId }) => subjectId),
          now,
        ),
    }),
  ),
  {
    kind: 'self-regulation.overdue' satisfies SelfRegulationDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnSelfRegulation(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  {
    kind: 'agency.succession' satisfies SuccessionDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnSuccessions(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  {
    kind: 'suspension.over' satisfies PenaltyDeadline['kind'],
    fire: (tx, due, now) =>
      letTimeActOnPenalties(
        storeIn(tx),
        due.map(({ subjectId }) => subjectId),
        now,
      ),
  },
  fileTimer,
  ...importTimers,
]
