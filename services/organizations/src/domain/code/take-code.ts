import {
  accepted,
  creditCodeOf,
  type DivisionCode,
  type Outcome,
  refused,
  type Uscc,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { codePrefixes, type OrganizationType } from '../organization/organization-type.ts'
import { type CodeBlock, leftOf } from './code-block.ts'

export type TakingCode = {
  /** The registrar's blocks, the oldest first. */
  blocks: readonly CodeBlock[]
  orgType: OrganizationType
  /** Digits 3–8: the division of the registrar in whose name the certificate is (2.1). */
  divisionCode: DivisionCode
}
export type TakenCode = { uscc: Uscc; block: CodeBlock }

const BODY = 8

/**
 * The next code of a registrar's blocks, with both check digits. Each body is given once, whatever kind of organization it goes to, and
 * never again.
 *
 * @returns INPUT_INVALID when no block has one left
 */
export function takeCode({ blocks, orgType, divisionCode }: TakingCode): Outcome<TakenCode> {
  const block = blocks.find((one) => leftOf(one) > 0)
  if (!block) return refused(noneLeft)
  const body = block.prefix + String(block.next).padStart(BODY - block.prefix.length, '0')
  const uscc = creditCodeOf(codePrefixes[orgType], divisionCode, body)
  return accepted({ uscc, block: { ...block, next: block.next + 1 } })
}

const noneLeft = {
  code: 'INPUT_INVALID' as const,
  field: ['id'],
  basis: basis.code,
  message: {
    zh: '该登记管理机关的代码号段已用完，须先申请新的号段。',
    en: "The registrar's block of codes is used up: another must be asked for first.",
  },
}
