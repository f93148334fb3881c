import type { FieldShape } from '../../form-kit/form-shape.ts'
import type { AmendPageQuery } from '../../graph/documents.generated/graphql.ts'
import { fieldsOfAmendNoticeInput } from '../../graph/forms.generated/forms.ts'
import { draftShapes } from '../draft/draft-fields.ts'

const amendable = new Map(fieldsOfAmendNoticeInput.map((shape) => [shape.name, shape]))

/** What may be amended: what the input of an amendment has, in the order of the draft; what a notice must say is not taken out of it. */
export const amendShapes: readonly FieldShape[] = draftShapes.filter(({ name }) => amendable.has(name))
export const amendFields: readonly string[] = [...amendShapes.map(({ name }) => name), 'reason']

/** Fields whose correction leaves the period as it is (domain specification 4.5), as the contract says of them; the room decides. */
const minorFields: readonly string[] = [
  ...fieldsOfAmendNoticeInput.filter(({ hint }) => hint?.zh.includes('公示期不变')).map(({ name }) => name),
  'attachmentFormat',
]
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
