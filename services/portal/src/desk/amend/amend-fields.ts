import type { AmendPageQuery } from '../../graph/documents.generated/graphql.ts'
import { draftShapes } from '../draft/draft-fields.ts'

/** What a published notice keeps for good, and what is not on it at all. */
const fixed: readonly string[] = [
  'budgetSource',
  'approvedLineFen',
  'fiscalYear',
  'directoryPolicy',
  'evaluationRequired',
]

/** What may be amended from the desk, in the order of the draft. */
export const amendShapes = draftShapes.filter(({ name }) => !fixed.includes(name))
export const amendFields: readonly string[] = [...amendShapes.map(({ name }) => name), 'reason']

/** Fields whose correction leaves the period as it is (domain specification 4.5); whatever is not named here restarts it. The room decides. */
const minorFields: readonly string[] = ['contact', 'mapLink', 'attachmentFormat']
export const restartsPeriod = (changed: readonly string[]): boolean =>
  changed.some((field) => !minorFields.includes(field))

/** Whether it goes to another person for approval: what restarts the period, and what a handler who corrects nothing alone wants. */
export const isProposed = (
  project: Pick<Amendable, 'possibleActions'>,
  changed: readonly string[],
): boolean =>
  restartsPeriod(changed)
    ? project.possibleActions.includes('proposeAmendment')
    : !project.possibleActions.includes('amendNotice')

export type Amendable = NonNullable<AmendPageQuery['project']>
