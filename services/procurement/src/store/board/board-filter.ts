import {
  type CivilDate,
  type DivisionCode,
  endOfDay,
  type Fen,
  startOfDay,
  type Uscc,
} from '@gongshi/domain-kit'
import { type Condition, instantToRow, literally, under, where } from '@gongshi/service-kit'
import { serviceGroupOf } from '../../domain/ground/service-item.ts'
import type { NoticeState } from '../../domain/notice/states.ts'

/** What the board is asked for; whatever is left out does not matter. */
export type BoardFilter = {
  state?: NoticeState
  /** Leaves out versions that were replaced. */
  latestOnly?: boolean
  /** The last day on which it may end. */
  closesBy?: CivilDate
  text?: string
  purchaserUscc?: Uscc
  /** A code or the beginning of one: A finds A1003. */
  serviceCode?: string
  divisionCode?: DivisionCode
  budgetFromFen?: Fen
  budgetToFen?: Fen
  publishedFrom?: CivilDate
  publishedTo?: CivilDate
}

const LEAF_LENGTH = 5

/** Everything a filter asks of a row but its state and its text. */
export function conditionsOf(filter: BoardFilter): Condition[] {
  const { purchaserUscc, serviceCode, divisionCode, budgetFromFen, budgetToFen } = filter
  const { publishedFrom, publishedTo, closesBy } = filter
  return [
    ...(purchaserUscc ? [where('purchaser_uscc = ?', purchaserUscc)] : []),
    ...(serviceCode ? ofService(serviceCode) : []),
    ...(divisionCode ? [under('division_code', divisionCode)] : []),
    ...(budgetFromFen !== undefined ? [where('budget_fen >= ?', budgetFromFen)] : []),
    ...(budgetToFen !== undefined ? [where('budget_fen <= ?', budgetToFen)] : []),
    ...(publishedFrom ? [where('published_at >= ?', instantToRow(startOfDay(publishedFrom)))] : []),
    ...(closesBy ? [where('closes_at <= ?', instantToRow(endOfDay(closesBy)))] : []),
    ...(publishedTo ? [where('published_at < ?', instantToRow(endOfDay(publishedTo)))] : []),
  ]
}

/** Whether a leaf stands under a code, or is it. */
export const holdsService = (leaf: string, asked: string): boolean => leaf.startsWith(asked.toUpperCase())

/** A whole group by its index; a leaf inside its group; a longer or shorter beginning by comparison. */
function ofService(serviceCode: string): Condition[] {
  const code = serviceCode.toUpperCase()
  const group = serviceGroupOf(code)
  if (code.length < group.length || group.length < 3)
    return [where('service_code like ?', `${literally(code)}%`)]
  if (code.length === group.length) return [where('service_group = ?', group)]
  const whole =
    code.length >= LEAF_LENGTH
      ? where('service_code = ? or service_code like ?', code, `${literally(code)}%`)
      : undefined
  return [where('service_group = ?', group), whole ?? where('service_code like ?', `${literally(code)}%`)]
}
