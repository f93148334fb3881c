import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'

/** A place in the directory is worth a stated number of points, and not too many (R-07; policy `directory.preferenceMaxPoints`). */
export const preferenceRules: readonly Rule<Submission>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.equalTreatment,
    field: ['preferencePoints'],
    message: ({ policies: { preferenceMaxPoints } }) => ({
      zh: `目录内加分须为 1 至 ${preferenceMaxPoints} 分的整数。`,
      en: `A place in the directory is worth from 1 to ${preferenceMaxPoints} whole points.`,
    }),
    holds: ({ terms: { preferencePoints: points }, policies: { preferenceMaxPoints } }) =>
      points === undefined || (Number.isInteger(points) && points >= 1 && points <= preferenceMaxPoints),
  },
]
