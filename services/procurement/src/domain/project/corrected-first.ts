import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ProcurementProject } from './project.ts'

/** An objection that was upheld is answered by correcting the notice and publishing it anew, before anything goes on (4.6). */
export const correctedFirst: Rule<{ project: Pick<ProcurementProject, 'correctionDue'> }> = {
  code: 'INVALID_TRANSITION',
  basis: basis.objection,
  message: () => ({
    zh: '异议成立，须修改公示内容后重新公示，或取消项目。',
    en: 'The objection was upheld: amend the notice, which starts it anew, or cancel the project.',
  }),
  holds: ({ project }) => project.correctionDue === undefined,
}
