import type { AssessmentHeading } from '../../graph/documents.generated/graphql.ts'

/** The fields of the form in which a heading's words and points stand. */
export const headingFields: Readonly<Record<AssessmentHeading, { text: string; points: string }>> = {
  LAWFUL_ESTABLISHMENT: { text: 'lawfulEstablishment', points: 'lawfulEstablishmentPoints' },
  INDEPENDENT_OPERATION: { text: 'independentOperation', points: 'independentOperationPoints' },
  SERVICE_FIRST: { text: 'serviceFirst', points: 'serviceFirstPoints' },
  SOUND_GOVERNANCE: { text: 'soundGovernance', points: 'soundGovernancePoints' },
  SELF_DISCIPLINE: { text: 'selfDiscipline', points: 'selfDisciplinePoints' },
}
