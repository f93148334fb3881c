import { inputInvalid } from '@gongshi/service-kit'
import type { BoardFilter } from '../../store/board/board-filter.ts'
import type { NoticeFilter } from '../types.generated.ts'

const LONGEST_TEXT = 100

/**
 * What the graph asks of the board, as the store understands it; undefined when no notice can answer.
 *
 * @throws GraphQLError INPUT_INVALID for a division that is no code, a text too long, or bounds that are no whole amounts
 */
export function boardFilterOf(filter: NoticeFilter | null | undefined): BoardFilter | undefined {
  const { state, latestOnly, ...rest } = filter ?? {}
  if (state === 'SCHEDULED') return undefined
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as Omit<
    BoardFilter,
    'state'
  >
  checkDivision(given.divisionCode)
  checkText(given.text)
  checkWhole('budgetFromFen', given.budgetFromFen)
  checkWhole('budgetToFen', given.budgetToFen)
  return { ...given, ...(state ? { state } : {}), ...(latestOnly ? { latestOnly } : {}) }
}

function checkDivision(code: string | undefined): void {
  if (code === undefined || /^\d{6}$/.test(code)) return
  throw inputInvalid({ zh: '行政区划代码为六位数字。', en: 'A division code has six digits.' }, [
    'filter',
    'divisionCode',
  ])
}

function checkText(text: string | undefined): void {
  if (text === undefined || text.length <= LONGEST_TEXT) return
  throw inputInvalid(
    {
      zh: `搜索文字不得超过 ${LONGEST_TEXT} 字。`,
      en: `A search text has at most ${LONGEST_TEXT} characters.`,
    },
    ['filter', 'text'],
  )
}

function checkWhole(field: string, fen: number | undefined): void {
  if (fen === undefined || Number.isSafeInteger(fen)) return
  throw inputInvalid({ zh: '金额须为整数“分”。', en: 'An amount is a whole number of fen.' }, [
    'filter',
    field,
  ])
}
