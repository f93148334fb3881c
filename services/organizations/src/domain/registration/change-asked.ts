import type { CivilDate } from '@gongshi/domain-kit'
import type { ChangeItem } from './change-item.ts'

/** One item as the register has it and as it is to be; without `before` where nobody here knows it. */
export type AskedChange = { item: ChangeItem; before?: string; value: string }

/** 变更登记: what of a registered body is to change; the time to apply runs from the day it was decided (社会团体登记管理条例 art. 18). */
export type ChangeAsked = { items: readonly AskedChange[]; decidedOn: CivilDate }

/** Whether a change is about that item. */
export const changes = ({ changeAsked }: { changeAsked?: ChangeAsked }, item: ChangeItem): boolean =>
  changeAsked?.items.some((one) => one.item === item) ?? false
