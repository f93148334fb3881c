import { type Actor, type Instant, newId } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import { instantToRow } from '../database/columns/index.ts'
import { insertMany } from '../database/insert-many.ts'

/** Who did what to which record, and when. */
export type AuditEntry = {
  at: Instant
  actor: Actor
  /** The verb: 'publish-notice'. */
  command: string
  aggregateType: string
  aggregateId: string
  version: number
  change: unknown
}

/** Keeps an entry in the transaction of the change itself; entries are added, never altered. */
export async function audit(tx: EntityManager, entry: AuditEntry): Promise<void> {
  await auditAll(tx, [entry])
}

/** `audit` for many. */
export async function auditAll(tx: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
  await insertMany(
    tx,
    'audit_entry',
    entries.map((entry) => ({
      id: newId(),
      at: instantToRow(entry.at) as Date,
      actor: JSON.stringify(entry.actor),
      command: entry.command,
      aggregate_type: entry.aggregateType,
      aggregate_id: entry.aggregateId,
      version: entry.version,
      change: JSON.stringify(entry.change ?? null),
    })),
  )
}
