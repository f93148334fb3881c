import { type TermsSaying, termOf, termsSaying } from '../project/term-table.ts'
import type { ProjectTerms } from '../project/terms.ts'

/** The fields an amendment may change. */
export const amendableFields: readonly AmendableField[] = termsSaying('amended')

export type AmendableField = TermsSaying<'amended'>
/** The new values; whatever is left out stays. */
export type Amendment = Partial<Pick<ProjectTerms, AmendableField>>

/**
 * Whether a change of the field is an erratum: contact data and the map link. Every other change is material and restarts the period.
 *
 * @source domain specification 4.5 (material and minor fields; an unlisted field is material)
 */
export const isMinor = (field: AmendableField): boolean => termOf(field).amended === 'MINOR'
