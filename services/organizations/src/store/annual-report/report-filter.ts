import type { Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import { owedStates, publicStates } from '../../domain/annual-report/states.ts'

export const reportStages = ['IN_PREPARATION', 'OVERDUE', 'FILED', 'TO_REVIEW', 'REVIEWED'] as const
export type ReportStage = (typeof reportStages)[number]

/** Which reports are asked for, and by whom. */
export type ReportQuestion = {
  stage?: ReportStage
  year?: number
  uscc?: Uscc
  /** The organization whoever asks speaks for: its drafts are its own. */
  ownUscc?: Uscc
  /** Those of the own organization, or of a registrar; of nobody where there is neither. */
  own?: { registrarUscc: Uscc | undefined }
}

/** Reports that fit a question and that the one who asks may know of. */
export const reportFilter = (
  { stage, year, uscc, ownUscc, own }: ReportQuestion,
  beforeId?: string,
): readonly Condition[] => [
  where('state in (?) or missed_at is not null or uscc = ?', publicStates, ownUscc ?? ''),
  ...(stage ? [stages[stage]] : []),
  ...(year ? [where('year = ?', year)] : []),
  ...(uscc ? [where('uscc = ?', uscc)] : []),
  ...(own ? [where('uscc = ? or registrar_uscc = ?', ownUscc ?? '', own.registrarUscc ?? '')] : []),
  ...(beforeId ? [where('id < ?', beforeId)] : []),
]

const stages: Readonly<Record<ReportStage, Condition>> = {
  IN_PREPARATION: where('state in (?)', owedStates),
  OVERDUE: where('state in (?) and missed_at is not null', owedStates),
  FILED: where('state in (?)', publicStates),
  TO_REVIEW: where('state = ?', 'FILED'),
  REVIEWED: where('state = ?', 'REVIEWED'),
}
