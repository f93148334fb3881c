import type { Text } from '@gongshi/domain-kit'
import type { AssessmentHeading } from './self-assessment.ts'

/** What the headings are called. */
export const headingWords: Readonly<Record<AssessmentHeading, Text>> = {
  LAWFUL_ESTABLISHMENT: { zh: '依法设立', en: 'lawful establishment' },
  INDEPENDENT_OPERATION: { zh: '自主办会', en: 'independent operation' },
  SERVICE_FIRST: { zh: '服务为本', en: 'service first' },
  SOUND_GOVERNANCE: { zh: '治理规范', en: 'sound governance' },
  SELF_DISCIPLINE: { zh: '行业自律', en: 'self-discipline of the industry' },
}

/** The fields in which a form has them. */
export const headingFields = {
  LAWFUL_ESTABLISHMENT: { text: 'lawfulEstablishment', points: 'lawfulEstablishmentPoints' },
  INDEPENDENT_OPERATION: { text: 'independentOperation', points: 'independentOperationPoints' },
  SERVICE_FIRST: { text: 'serviceFirst', points: 'serviceFirstPoints' },
  SOUND_GOVERNANCE: { text: 'soundGovernance', points: 'soundGovernancePoints' },
  SELF_DISCIPLINE: { text: 'selfDiscipline', points: 'selfDisciplinePoints' },
} as const satisfies Record<AssessmentHeading, { text: string; points: string }>
