import type { FieldShape } from '../../form-kit/form-shape.ts'
import { leavesIn } from '../../form-kit/leaves.ts'
import { fieldsOfDraftProjectInput } from '../../graph/forms.generated/forms.ts'

/** What a draft does not say at the desk: the house has an answer of its own. */
const leftOut: readonly string[] = ['indicatorSystem', 'preferencePoints']

/** The draft's parts in the order a clerk thinks; a term the contract has and no part names stands in the last one. */
const order = {
  partWhat: ['title', 'serviceCode', 'purpose', 'requirements', 'quantity', 'attachmentFileIds'],
  partWhere: ['beneficiaries', 'recipientCount', 'serviceArea', 'serviceFrom', 'serviceTo'],
  partMoney: ['budgetFen', 'budgetSource', 'approvedLineFen', 'fiscalYear', 'method', 'plannedStartOn'],
  partWho: ['providerRequirements', 'directoryPolicy', 'awardCriteria', 'evaluationRequired'],
  partContact: ['contact', 'mapLink'],
} as const

type Heading = keyof typeof order | 'partMore'

const shapes = fieldsOfDraftProjectInput.filter(({ name }) => !leftOut.includes(name))
const named: readonly string[] = Object.values(order).flat()
const shapesOf = (names: readonly string[]): FieldShape[] =>
  names.flatMap((name) => shapes.find((shape) => shape.name === name) ?? [])
const more = shapes.filter(({ name, kind }) => kind !== 'group' && !named.includes(name))

export const draftParts: readonly { heading: Heading; fields: readonly FieldShape[] }[] = [
  ...Object.entries(order).map(([heading, names]) => ({
    heading: heading as Heading,
    fields: shapesOf(names),
  })),
  ...(more.length > 0 ? [{ heading: 'partMore' as const, fields: more }] : []),
]

/** What the purchaser declares at the end. */
export const declarations: readonly FieldShape[] = shapes.filter(({ kind }) => kind === 'group')

/** Every term of a draft, in the order of its form. */
export const draftShapes: readonly FieldShape[] = [
  ...draftParts.flatMap(({ fields }) => fields),
  ...declarations,
]

/** Every control of the form; a list of problems calls each by its label. */
export const draftLeaves = leavesIn(draftShapes, {})
