import { type CivilDate, readDivision, readServiceCode } from '@gongshi/domain-kit'
import { inputInvalid, termsAsked } from '@gongshi/service-kit'
import type { BoardFilter } from '../../store/board/board-filter.ts'
import type { NoticeFilter } from '../types.generated.ts'

/**
 * What the graph asks of the board, as the store understands it; undefined when no notice can answer.
 *
 * @param today the business day, from which days are counted
 * @throws GraphQLError INPUT_INVALID for a division that is no code, a text that asks too much, or bounds that are no whole amounts
 */
export function boardFilterOf(
  filter: NoticeFilter | null | undefined,
  today: CivilDate,
): BoardFilter | undefined {
  const { state, latestOnly, closesWithinDays, ...rest } = filter ?? {}
  if (state === 'SCHEDULED') return undefined
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as Omit<
    BoardFilter,
    'state'
  >
  const read = { ...readDivisionOf(given.divisionCode), ...serviceCodeOf(given.serviceCode) }
  if (given.text) termsAsked(given.text, ['filter', 'text'])
  checkWhole('budgetFromFen', given.budgetFromFen)
  checkWhole('budgetToFen', given.budgetToFen)
  checkDays(closesWithinDays, state)
  return {
    ...given,
    ...read,
    ...(state ? { state } : {}),
    ...(latestOnly ? { latestOnly } : {}),
    ...(closesWithinDays == null
      ? {}
      : { state: 'OPEN' as const, closesBy: today.add({ days: closesWithinDays }) }),
  }
}

function readDivisionOf(told: string | undefined): { divisionCode?: string } {
  const divisionCode = told === undefined ? undefined : readDivision(told)
  if (told === undefined) return {}
  if (divisionCode) return { divisionCode }
  throw inputInvalid({ zh: '行政区划代码为六位数字。', en: 'A division code has six digits.' }, [
    'filter',
    'divisionCode',
  ])
}

/** @throws GraphQLError INPUT_INVALID for what is neither a service code nor the beginning of one */
export function serviceCodeOf(told: string | null | undefined): { serviceCode?: string } {
  if (!told?.trim()) return {}
  const serviceCode = readServiceCode(told)
  if (serviceCode) return { serviceCode }
  throw inputInvalid(
    {
      zh: '服务目录代码为一个字母加至多六位数字，可只写开头。',
      en: 'A service code is a letter and up to six digits; its beginning will do.',
    },
    ['filter', 'serviceCode'],
  )
}

function checkDays(days: number | null | undefined, state: NoticeFilter['state']): void {
  if (days == null) return
  if (days >= 0 && days <= 366 && !state) return
  throw inputInvalid(
    { zh: '天数须为 0 至 366，且不与状态同用。', en: 'Days are 0 to 366, and stand instead of a state.' },
    ['filter', 'closesWithinDays'],
  )
}

function checkWhole(field: string, fen: number | undefined): void {
  if (fen === undefined || Number.isSafeInteger(fen)) return
  throw inputInvalid({ zh: '金额须为整数“分”。', en: 'An amount is a whole number of fen.' }, [
    'filter',
    field,
  ])
}
