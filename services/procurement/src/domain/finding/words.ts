import type { Text } from '@gongshi/domain-kit'
import type { Restriction } from './restrictions.ts'

const kinds: Readonly<Record<Restriction, Text>> = {
  FORM: { zh: '组织形式', en: 'legal form' },
  REGISTRATION: { zh: '注册登记', en: 'registration' },
  PLACE: { zh: '所在地', en: 'place' },
  GRADE: { zh: '等级', en: 'grade' },
  LIST: { zh: '目录或名录', en: 'list' },
}

/** What a passage restricts by, in words. */
export const namesOf = (restrictions: readonly Restriction[]): Text => ({
  zh: restrictions.map((kind) => kinds[kind].zh).join('、'),
  en: restrictions.map((kind) => kinds[kind].en).join(', '),
})
