const DIGITS = '零一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A Chinese number below ten thousand, as articles of laws bear it: 一千二百五十九 is 1259. */
export function arabic(chinese: string): number {
  let sum = 0
  let digit = 0
  for (const sign of chinese) {
    const unit = TENS[sign]
    if (unit === undefined) digit = DIGITS.indexOf(sign)
    else {
      sum += (digit || 1) * unit
      digit = 0
    }
  }
  return sum + digit
}
