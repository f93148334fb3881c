import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'

/** Whether a document is in force on a day: from the day it was published, until the day another edition took its place or it was repealed. */
export const isInForce = (
  { publishedOn, endedOn }: Pick<SelfRegulatoryDocument, 'publishedOn' | 'endedOn'>,
  on: CivilDate,
): boolean =>
  publishedOn !== undefined &&
  Temporal.PlainDate.compare(publishedOn, on) <= 0 &&
  (endedOn === undefined || Temporal.PlainDate.compare(on, endedOn) < 0)
