import { fileTimer, importTimer, type TimerHandler } from '@gongshi/service-kit'
import { letTimeAct } from '../commands/registration/let-time-act.ts'
import type { RegistrationDeadline } from '../domain/registration/deadlines.ts'
import { storeIn } from '../store/store.ts'

const kinds = [
  'registration.silence',
  'registration.lapse',
  'registration.overdue',
] as const satisfies readonly RegistrationDeadline['kind'][]

/** The room's timers: what time does to applications, and to files and imports nobody adopted. */
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
  fileTimer,
  importTimer,
]
