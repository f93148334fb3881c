import type { Text } from '../outcome/text.ts'

/** Why a text cannot be taken as it is. */
export type Unfit = 'NOT_UNICODE' | 'CONTROL' | 'NONCHARACTER' | 'LINE_BREAK' | 'DIRECTION' | 'INVISIBLE'

/** The reason as people read it; the field is told beside it. */
export const unfitWords: Readonly<Record<Unfit, Text>> = {
  NOT_UNICODE: { zh: '含有残缺的字符（半个代理对）。', en: 'It holds half a character (a lone surrogate).' },
  CONTROL: { zh: '含有控制字符。', en: 'It holds a control character.' },
  NONCHARACTER: {
    zh: '含有不是文字的码位，无法写入 XML。',
    en: 'It holds a code point that is no character and has no place in XML.',
  },
  LINE_BREAK: { zh: '此项只能写一行。', en: 'This is a field of one line.' },
  DIRECTION: {
    zh: '含有改变文字方向的控制符。',
    en: 'It holds a mark that overrides the direction of writing.',
  },
  INVISIBLE: { zh: '没有任何可见的文字。', en: 'Nothing of it can be seen.' },
}
