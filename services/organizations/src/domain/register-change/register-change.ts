import type { CivilDate, Instant, Uscc } from '@gongshi/domain-kit'
import type { ChangeItem } from '../registration/change-item.ts'

/** 变更登记记录: what the register said of one item, what it says since, and by which application. Nothing is taken out of it. */
export type RegisterChange = {
  id: string
  uscc: Uscc
  item: ChangeItem
  /** Left out where nobody here knew it. */
  before?: string
  after: string
  applicationId: string
  changedOn: CivilDate
  at: Instant
}
