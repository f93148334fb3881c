import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from '../project/submission.ts'
import { termOf, termsSaying } from '../project/term-table.ts'
import type { ReadField } from './finding.ts'
import { type Passage, passagesOf } from './passages.ts'
import { namesOf } from './words.ts'

/** Words that may restrict suppliers warn; above the limit finance answers them, below it nothing stops (R-07, AC-68). */
export const findingWarnings: readonly Rule<Submission>[] = termsSaying('reading').map((field) => ({
  code: 'INPUT_INVALID',
  basis: basis.equalTreatment,
  field: [field],
  message: ({ terms, aboveLimit }) => {
    const found = ofField(terms, field)
    const said = found.map(({ passage }) => `“${passage}”`).join('')
    const by = namesOf([...new Set(found.flatMap(({ restrictions }) => restrictions))])
    return aboveLimit
      ? {
          zh: `“${termOf(field).zh}”中可能以${by.zh}限制供应商：${said}。须由财政部门答复（删除，或说明公开的理由）后方可通过。`,
          en: `The ${termOf(field).en} may restrict suppliers by ${by.en}: ${said}. Finance answers it first: to be struck, or justified with a public reason.`,
        }
      : {
          zh: `“${termOf(field).zh}”中可能以${by.zh}限制供应商：${said}。采购限额标准以下仅作提示。`,
          en: `The ${termOf(field).en} may restrict suppliers by ${by.en}: ${said}. Below the procurement limit this is a remark only.`,
        }
  },
  holds: ({ terms }) => ofField(terms, field).length === 0,
}))

const ofField = (terms: Submission['terms'], wanted: ReadField): Passage[] =>
  passagesOf(terms).filter(({ field }) => field === wanted)
