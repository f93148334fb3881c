import { contentHash } from '@gongshi/domain-kit'
import { type CanQuery, readRows } from '@gongshi/service-kit'
import type { NoticePolicy } from '../../domain/notice/notice.ts'
import { noticePolicyRows } from './notice-content-table.ts'

/** The figures notices were published under: few, never changed, so every process remembers what it has read. */
export type NoticePolicies = {
  /** Keeps a policy and gives its fingerprint. */
  keep: (tx: CanQuery, policy: NoticePolicy) => Promise<string>
  /** The policies of these fingerprints, all of them. */
  read: (tx: CanQuery, ids: readonly string[]) => Promise<ReadonlyMap<string, NoticePolicy>>
}

/** A memory of policies over the table `notice_policy`. */
export function noticePolicies(): NoticePolicies {
  const known = new Map<string, NoticePolicy>()
  return {
    keep: async (tx, policy) => {
      const id = contentHash(policy)
      await tx.query('insert ignore into notice_policy (id, policy) values (?, ?)', [
        id,
        JSON.stringify(policy),
      ])
      return id
    },
    read: async (tx, ids) => {
      const missing = [...new Set(ids)].filter((id) => !known.has(id))
      if (missing.length > 0) {
        const rows = await readRows(tx, noticePolicyRows, 'id in (?)', [missing])
        for (const { id, policy } of rows) known.set(id, policy)
      }
      return known
    },
  }
}
