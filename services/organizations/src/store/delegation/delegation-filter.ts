import { civilDateOf, type DivisionCode, type Instant, type Uscc } from '@gongshi/domain-kit'
import { all, type Condition, literally, under, where } from '@gongshi/service-kit'
import type { DelegationMode } from '../../domain/delegation/delegation.ts'
import type { DelegationMatter } from '../../domain/delegation/matter.ts'
import type { DelegationReader } from '../../domain/delegation/sees-delegation.ts'
import type { DelegationStage } from '../../domain/delegation/stage.ts'
import { effectiveStates, publicStates } from '../../domain/delegation/states.ts'

/** Which delegations are asked for, and by whom. */
export type DelegationQuestion = {
  reader: DelegationReader
  now: Instant
  stage?: DelegationStage
  mode?: DelegationMode
  /** Given by it, or to it. */
  agencyUscc?: Uscc
  matter?: DelegationMatter
  /** Given by the reader's own agency, or to it; audit and the task force oversee those of principals in their division; who is neither has none. */
  isOfReader?: boolean
  /** Whose territory has to do with this division: it contains it, or lies in it. */
  divisionCode?: DivisionCode
}

/** Delegations that fit a question and that the one who asks may see. */
export const delegationFilter = (
  { reader, now, stage, mode, agencyUscc, isOfReader, matter, divisionCode }: DelegationQuestion,
  beforeId?: string,
): readonly Condition[] => [
  seenBy(reader),
  ...(stage ? [at(stage, now)] : []),
  ...(mode ? [where('mode = ?', mode)] : []),
  ...(agencyUscc ? [ofAgency(agencyUscc)] : []),
  ...(isOfReader ? [ofReader(reader)] : []),
  ...(matter ? [where('matter_words like ?', `% ${literally(matter)} %`)] : []),
  ...(divisionCode ? [about(divisionCode)] : []),
  ...(beforeId ? [where('id < ?', beforeId)] : []),
]

const ofAgency = (agencyUscc: string): Condition =>
  where('principal_uscc = ? or delegate_uscc = ?', agencyUscc, agencyUscc)

function ofReader({ agencyUscc, within }: DelegationReader): Condition {
  if (agencyUscc) return ofAgency(agencyUscc)
  return within ? under('principal_division', within) : where('1 = 0')
}

function seenBy({ agencyUscc, within }: DelegationReader): Condition {
  const conditions = [
    where('state in (?)', publicStates),
    ...(agencyUscc ? [ofAgency(agencyUscc)] : []),
    ...(within ? [under('principal_division', within)] : []),
  ]
  return any(conditions)
}

/** As time has left them by now, whether or not a timer has come. */
function at(stage: DelegationStage, now: Instant): Condition {
  const today = String(civilDateOf(now))
  const running = where('state in (?) and (valid_to is null or valid_to >= ?)', effectiveStates, today)
  const stages: Readonly<Record<DelegationStage, () => Condition>> = {
    IN_PREPARATION: () => where('state not in (?)', publicStates),
    TO_COME: () => all([running, where('valid_from > ?', today)]),
    IN_EFFECT: () => all([running, where('valid_from <= ?', today)]),
    ENDED: () =>
      any([
        where('state in (?) and state not in (?)', publicStates, effectiveStates),
        where('state in (?) and valid_to < ?', effectiveStates, today),
      ]),
  }
  return stages[stage]()
}

/** The division itself, those that contain it, and those within it. */
function about(divisionCode: DivisionCode): Condition {
  const containing = [`${divisionCode.slice(0, 2)}0000`, `${divisionCode.slice(0, 4)}00`]
  const beginning = divisionCode.replace(/(00){1,2}$/, '')
  return any([...containing, beginning].map((code) => where('area_codes like ?', `% ${literally(code)}%`)))
}

const any = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => `(${sql})`).join(' or '),
  parameters: conditions.flatMap(({ parameters }) => parameters),
})
