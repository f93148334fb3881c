import type { CivilDate } from '@gongshi/domain-kit'
import type { CatalogueVersionState } from './states.ts'

export const catalogueKinds = ['FUNCTION', 'SERVICE'] as const
/** Which of the city's catalogues: functions to be transferred, or services that may be purchased. */
export type CatalogueKind = (typeof catalogueKinds)[number]

/**
 * One edition of a catalogue of one jurisdiction.
 *
 * @source domain specification 3.2 and 4.12
 */
export type CatalogueVersion = {
  id: string
  kind: CatalogueKind
  jurisdiction: string
  versionNo: number
  title: string
  publishedOn: CivilDate | null
  /** The first day in force. */
  effectiveFrom: CivilDate | null
  /** The last day in force; null while nothing has taken its place. */
  effectiveTo: CivilDate | null
  state: CatalogueVersionState
  /** Made for the demo city: no authority published it. */
  isSynthetic: boolean
  /** Where its names and numbers come from. */
  source: string
  version: number
}
