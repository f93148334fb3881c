import { hasMobile, type PersonalKind, personalDataIn, type Rule, type Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Submission } from './submission.ts'
import { termsSaying } from './term-table.ts'

const words: Record<PersonalKind, Text> = {
  IDENTITY_NUMBER: { zh: '身份证号', en: 'an identity number' },
  BANK_CARD: { zh: '银行卡号', en: 'a bank card number' },
  TELEPHONE: { zh: '个人电话', en: "somebody's own telephone" },
  ADDRESS: { zh: '家庭住址', en: 'a home address' },
}
const home = /家住|住址|住在|家庭|住宅|\bhome\b|lives? (?:at|in)/iu

/**
 * What in an office's own text looks like personal data: it is told, not taken out (R-25, attack 9).
 *
 * An office's landline and its address are what a contact is for; a mobile telephone and a home are somebody's own.
 */
export function personalDataOf(text: string): PersonalKind[] {
  return personalDataIn(text).filter((kind) => {
    if (kind === 'TELEPHONE') return hasMobile(text)
    return kind !== 'ADDRESS' || home.test(text)
  })
}

/** The sentence that tells it. */
export const toldOf = (kinds: readonly PersonalKind[]): Text => ({
  zh: `所填文字将公开，其中似有${kinds.map((kind) => words[kind].zh).join('、')}，请核对是否应当公开。`,
  en: `This text will be public and seems to hold ${kinds.map((kind) => words[kind].en).join(', ')}: check that it should.`,
})

/** One warning a field that will be public. */
export const personalDataWarnings: readonly Rule<Submission>[] = termsSaying('isScreened').map((field) => ({
  code: 'INPUT_INVALID',
  basis: basis.screening,
  field: [field],
  message: ({ terms }) => toldOf(personalDataOf(terms[field] ?? '')),
  holds: ({ terms }) => personalDataOf(terms[field] ?? '').length === 0,
}))
