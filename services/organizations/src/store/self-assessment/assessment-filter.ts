import type { Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import { owedAssessmentStates, publicAssessmentStates } from '../../domain/self-assessment/states.ts'

export const assessmentStages = ['IN_PREPARATION', 'OVERDUE', 'PUBLISHED', 'REPLACED'] as const
export type AssessmentStage = (typeof assessmentStages)[number]

/** Which self-assessments are asked for, and by whom. */
export type AssessmentQuestion = {
  stage?: AssessmentStage
  year?: number
  uscc?: Uscc
  /** The organization whoever asks speaks for: its drafts are its own. */
  ownUscc?: Uscc
  /** Those of the own organization, or of the bodies a registrar has in its register now; of nobody where there is neither. */
  own?: { registrarUscc: Uscc | undefined }
}

/** Self-assessments that fit a question and that the one who asks may know of. */
export const assessmentFilter = (
  { stage, year, uscc, ownUscc, own }: AssessmentQuestion,
  beforeId?: string,
): readonly Condition[] => [
  where('state in (?) or missed_at is not null or uscc = ?', publicAssessmentStates, ownUscc ?? ''),
  ...(stage ? [stages[stage]] : []),
  ...(year ? [where('year = ?', year)] : []),
  ...(uscc ? [where('uscc = ?', uscc)] : []),
  ...(own
    ? [
        where(
          'uscc = ? or uscc in (select uscc from organization where registrar_uscc = ?)',
          ownUscc ?? '',
          own.registrarUscc ?? '',
        ),
      ]
    : []),
  ...(beforeId ? [where('id < ?', beforeId)] : []),
]

const stages: Readonly<Record<AssessmentStage, Condition>> = {
  IN_PREPARATION: where('state in (?)', owedAssessmentStates),
  OVERDUE: where('state in (?) and missed_at is not null', owedAssessmentStates),
  PUBLISHED: where('state = ?', 'PUBLISHED'),
  REPLACED: where('state = ?', 'REPLACED'),
}
