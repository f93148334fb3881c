import type { CivilDate, Instant, Outcome } from '@gongshi/domain-kit'
import { BadRowError } from '@gongshi/service-kit'
import type { Acting, Means } from '../commands/context.ts'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { castOf } from './cast.ts'
import type { ProjectRow } from './project-row.ts'

/** The room's means with a clock wound by hand, inside one transaction. */
export type Stage = Omit<Means, 'clock'> & {
  setClock: (to: Instant) => void
  clock: Means['clock']
  /** Whether the city has not come to that instant yet. */
  liesAhead: (at: Instant) => boolean
}
/** One row on stage, with its people. */
export type Play = { stage: Stage; row: ProjectRow; today: CivilDate; cast: ReturnType<typeof castOf> }

/** What an input says of a project it has just seen. */
export const seen = ({ id, version }: ProcurementProject) => ({ projectId: id, version })

/** Somebody of the cast acts. */
export function as({ stage, cast }: Play, who: keyof Play['cast']): Acting {
  return { ...stage, actor: cast[who] }
}

/** The accepted record, or a bad row with every reason. */
export function kept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new BadRowError(
    outcome.refusals.map(({ code, message }) => `${code}: ${message.zh} ${message.en}`).join('; '),
  )
}
