import type { Text } from '../outcome/text.ts'
import type { UsccFailure } from './parse-uscc.ts'

/** Which part of a credit code failed, as people read it. */
export const usccWords: Readonly<Record<UsccFailure, Text>> = {
  LENGTH: { zh: '须为 18 位', en: 'it must have 18 characters' },
  ALPHABET: { zh: '含有不允许的字符', en: 'it holds a character that is never used' },
  USCC_CHECK: { zh: '第 18 位校验码不符', en: 'its last check character does not fit' },
  ORGCODE_CHECK: {
    zh: '主体标识码（第 9–17 位）的校验码不符',
    en: 'the check character of its organization code (characters 9 to 17) does not fit',
  },
  PREFIX: {
    zh: '第 1–2 位不是登记管理部门与机构类别代码',
    en: 'its first two characters name no registrar and kind of body',
  },
  DIVISION: {
    zh: '第 3–8 位不是 1981 年以来启用过的行政区划代码',
    en: 'its characters 3 to 8 are no division in force at any time since 1981',
  },
}
