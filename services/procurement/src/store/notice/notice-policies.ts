import { contentHash } from '@gongshi/domain-kit'
import type { CanQuery } from '@gongshi/service-kit'
import type { NoticePolicy } from '../../domain/notice/notice.ts'
import { json, text } from '../table/codecs.ts'

/** The figures notices were published under: few, never changed, so every process remembers what it has read. */
export type NoticePolicies = {
  /** Keeps a policy and gives its fingerprint. */
  keep: (tx: CanQuery, policy: NoticePolicy) => Promise<string>
  /** The policies of these fingerprints, all of them. */
  read: (tx: CanQuery, ids: readonly string[]) => Promise<ReadonlyMap<string, NoticePolicy>>
}

const codec = json<NoticePolicy>()

/** A memory of policies over the table `notice_policy`. */
export function noticePolicies(): NoticePolicies {
  const known = new Map<string, NoticePolicy>()
  return {
    keep: async (tx, policy) => {
      const id = contentHash(policy)
      await tx.query('insert ignore into notice_policy (id, policy) values (?, ?)', [id, codec.to(policy)])
      return id
    },
    read: async (tx, ids) => {
      const missing = [...new Set(ids)].filter((id) => !known.has(id))
      if (missing.length > 0) {
        const rows = (await tx.query('select id, policy from notice_policy where id in (?)', [missing])) as {
          id: string
          policy: unknown
        }[]
        for (const row of rows) known.set(text.from(row.id), codec.from(row.policy))
      }
      return known
    },
  }
}
