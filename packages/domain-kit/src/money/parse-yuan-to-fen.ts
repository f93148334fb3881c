import { accepted, type Outcome, refused } from '../outcome/outcome.ts'
import { readAmount } from '../reading/read-identifier.ts'
import { type Fen, isWholeFen } from './fen.ts'

const YUAN = /^(\d+)(?:\.(\d+))?$/

/**
 * An amount written in yuan, read digit by digit and never through a floating-point number.
 *
 * @param text not negative, in any width, grouped rightly or not at all: `180000.05`, `１８０，０００`
 * @returns whole fen, or BUDGET_INVALID for more than two decimals, another notation or an amount too large
 * @source domain specification, AC-12 (180000.005 is refused, 0.01 is one fen)
 */
export function parseYuanToFen(text: string): Outcome<Fen> {
  const [, yuan, decimals = ''] = YUAN.exec(readAmount(text) ?? '') ?? []
  if (yuan === undefined) return notAnAmount(text, '不是以元为单位的数字', 'is not a number of yuan')
  if (decimals.length > 2) return notAnAmount(text, '小数超过两位（分）', 'has more than two decimals (fen)')
  const fen = Number(yuan + decimals.padEnd(2, '0'))
  return isWholeFen(fen) ? accepted(fen) : notAnAmount(text, '金额过大', 'is too large')
}

function notAnAmount(text: string, zh: string, en: string): Outcome<never> {
  return refused({
    code: 'BUDGET_INVALID',
    message: { zh: `金额“${text}”${zh}。`, en: `The amount "${text}" ${en}.` },
  })
}
