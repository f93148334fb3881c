import { accepted, type Outcome, refused } from '../outcome/outcome.ts'
import { type Fen, isWholeFen } from './fen.ts'

const YUAN = /^(\d+)(?:\.(\d+))?$/

/**
 * An amount written in yuan, read digit by digit and never through a floating-point number.
 *
 * @param text plain decimal, not negative, without grouping: `180000.05`
 * @returns whole fen, or BUDGET_INVALID for more than two decimals, another notation or an amount too large
 * @source domain specification, AC-12 (180000.005 is refused, 0.01 is one fen)
 */
export function parseYuanToFen(text: string): Outcome<Fen> {
  const [, yuan, decimals = ''] = YUAN.exec(text.trim()) ?? []
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
