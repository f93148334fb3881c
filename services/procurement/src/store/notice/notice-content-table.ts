import type { Instant } from '@gongshi/domain-kit'
import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { NoticePolicy } from '../../domain/notice/notice.ts'

const { id, char, varchar, text, mediumtext, instant, json, optional, key } = column

/** Table `notice_content`: canonical JSON, kept as the text that was hashed. */
export const noticeContentTable = tableOf<{ noticeId: string; content: string }>({
  name: 'notice_content',
  columns: { noticeId: key(id()), content: mediumtext() },
})

/** Table `notice_policy`. */
export const noticePolicyTable = tableOf<{ id: string; policy: NoticePolicy }>({
  name: 'notice_policy',
  columns: { id: key(char(64)), policy: json() },
})

/** A minor correction as its row says it. */
type ErratumRow = {
  id: string
  noticeId: string
  at: Instant
  field: string
  before?: string
  after?: string
  reason: string
}

/** Table `notice_erratum`. */
export const erratumTable = tableOf<ErratumRow>({
  name: 'notice_erratum',
  columns: {
    id: key(id()),
    noticeId: id(),
    at: instant(),
    field: varchar(64),
    before: optional(mediumtext()),
    after: optional(mediumtext()),
    reason: text(),
  },
  indices: { erratum_of_notice: over('noticeId', 'id') },
})

/** What stands in them, as it is read and kept. */
export const noticePolicyRows = rowsOf(noticePolicyTable)
export const erratumRows = rowsOf(erratumTable)
