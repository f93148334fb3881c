import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type ProjectFinding, unanswered } from './finding.ts'

/** What finance has not answered is not approved by finance, so that the project is not READY before (R-07, AC-68). */
export const findingsAnswered: Rule<{ findings?: readonly ProjectFinding[] }> = {
  code: 'INPUT_INVALID',
  basis: basis.equalTreatment,
  field: ['findings'],
  message: ({ findings }) => {
    const count = unanswered(findings).length
    return {
      zh: `尚有 ${count} 处可能限制供应商的条款未答复。`,
      en: `${count} passages that may restrict suppliers have not been answered.`,
    }
  },
  holds: ({ findings }) => unanswered(findings).length === 0,
}
