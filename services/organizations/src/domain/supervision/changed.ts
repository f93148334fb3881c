import { nextVersion } from '@gongshi/domain-kit'
import type { SupervisionRecord } from './supervision-record.ts'

/** The record with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (record: SupervisionRecord, changes: Partial<SupervisionRecord>): SupervisionRecord =>
  nextVersion(passed(record, changes), {})

/** The record with what time did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (
  record: SupervisionRecord,
  changes: Partial<SupervisionRecord>,
): SupervisionRecord => ({
  ...record,
  ...changes,
  revision: record.revision + 1,
})
