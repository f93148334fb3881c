/** Chinese characters that stand for one digit each where a number is spelled out, formal and spoken ones alike. */
const chinese = new Map<string, string>(
  Object.entries({
    0: '零〇○◯洞',
    1: '一幺壹弌',
    2: '二两贰貳弍',
    3: '三叁參弎',
    4: '四肆',
    5: '五伍',
    6: '六陆陸',
    7: '七柒拐',
    8: '八捌',
    9: '九勾玖',
  }).flatMap(([digit, signs]) => [...signs].map((sign) => [sign, digit] as const)),
)

/** Digits in circles that no Unicode normalisation knows: first code point and the number it stands for. */
const circled = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
] as const

/** A spelled digit as `0` to `9`; any other character as it is. */
export const spelledDigit = (sign: string): string => chinese.get(sign) ?? sign

/** A character in its plainest form: width and circles gone, digits of any script Latin; nothing for what cannot be seen. */
export function plainest(sign: string): string {
  if (/[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/u.test(sign) || /[^\P{Cc}\n\r\t]/u.test(sign)) return ''
  const code = sign.codePointAt(0)!
  for (const [first, value] of circled)
    if (code >= first && code <= first + 9) return String(value + code - first)
  if (code === 0x24ff) return '0'
  return sign.normalize('NFKC').replace(/\p{Nd}/gu, latinDigit)
}

/** Digits of a script lie in tens that begin at a code point ending in 0 or 6. */
function latinDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit
  const code = digit.codePointAt(0)!
  const low = code & 0xf
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6)
}
