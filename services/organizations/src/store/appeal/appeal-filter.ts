import type { Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import { owedStates } from '../../domain/appeal/states.ts'

export const appealStages = ['OWED', 'OVERDUE', 'REPLIED', 'WITHDRAWN'] as const
export type AppealStage = (typeof appealStages)[number]

/** Which appeals are asked for, and by whom: of which organization and which agency whoever asks is. */
export type AppealQuestion = {
  reader: { uscc?: Uscc | undefined; agencyUscc?: Uscc | undefined }
  stage?: AppealStage
  uscc?: Uscc
  addresseeUscc?: Uscc
  /** Those sent by the reader's organization or to the reader's agency. */
  own?: boolean
}

/** Appeals that fit a question: what was withdrawn is between the two. */
export const appealFilter = (
  { reader, stage, uscc, addresseeUscc, own }: AppealQuestion,
  beforeId?: string,
): readonly Condition[] => {
  const between = where('uscc = ? or addressee_uscc = ?', reader.uscc ?? '', reader.agencyUscc ?? '')
  return [
    { sql: `state <> ? or ${between.sql}`, parameters: ['WITHDRAWN', ...between.parameters] },
    ...(stage ? [stages[stage]] : []),
    ...(uscc ? [where('uscc = ?', uscc)] : []),
    ...(addresseeUscc ? [where('addressee_uscc = ?', addresseeUscc)] : []),
    ...(own ? [between] : []),
    ...(beforeId ? [where('id < ?', beforeId)] : []),
  ]
}

const stages: Readonly<Record<AppealStage, Condition>> = {
  OWED: where('state in (?)', owedStates),
  OVERDUE: where('state in (?) and overdue_at is not null', owedStates),
  REPLIED: where('state = ?', 'REPLIED'),
  WITHDRAWN: where('state = ?', 'WITHDRAWN'),
}
