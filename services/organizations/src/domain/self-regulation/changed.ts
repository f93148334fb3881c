import { nextVersion } from '@gongshi/domain-kit'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'

/** The document with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (
  document: SelfRegulatoryDocument,
  changes: Partial<SelfRegulatoryDocument>,
): SelfRegulatoryDocument => nextVersion(passed(document, changes), {})

/** The document with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (
  document: SelfRegulatoryDocument,
  changes: Partial<SelfRegulatoryDocument>,
): SelfRegulatoryDocument => ({ ...document, ...changes, revision: document.revision + 1 })

/** Those who wrote a document, and one more. */
export const andWriter = ({ writers }: SelfRegulatoryDocument, by: string): readonly string[] => [
  ...new Set([...writers, by]),
]
