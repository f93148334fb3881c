import { civilDateOf, type Instant } from '@gongshi/domain-kit'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'

/** What publication says of a document: in force from this day. */
export const published = (state: SelfRegulatoryDocument['state'], now: Instant) => ({
  state,
  publishedOn: civilDateOf(now),
  publishedAt: now,
})
