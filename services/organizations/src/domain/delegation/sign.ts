import {
  accepted,
  type Instant,
  move,
  type Outcome,
  parseDocumentNo,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { changed } from './changed.ts'
import type { Delegation } from './delegation.ts'
import { notOver } from './not-over.ts'
import { delegationMoves } from './states.ts'

export type SigningIt = {
  delegation: Delegation
  documentNo: string
  fileIds: readonly string[]
  by: string
  now: Instant
}

/**
 * Another approver signs the paper: a delegation is written, with its number and the paper itself.
 *
 * @source domain 4.2: every delegation is signed before it is published [design]
 */
export function sign(signing: SigningIt): Outcome<Delegation> {
  const { delegation, by, now } = signing
  const fileIds = [...new Set(signing.fileIds)]
  const moved = move(delegationMoves, delegation.state, 'sign')
  if (!moved.ok) return moved
  const read = parseDocumentNo(signing.documentNo)
  const fit = check([written, notOver], { ...signing, terms: delegation })
  if (!read.ok || !fit.ok)
    return refused(...(read.ok ? [] : numberOf(read.refusals)), ...(fit.ok ? [] : fit.refusals))
  return accepted(
    changed(delegation, { state: moved.value, signed: { at: now, by, documentNo: read.value, fileIds } }),
  )
}

const numberOf = <R extends object>(refusals: readonly R[]) =>
  refusals.map((refusal) => ({ ...refusal, field: ['documentNo'] }))

const written: Rule<Pick<SigningIt, 'fileIds'>> = {
  code: 'INPUT_INVALID',
  basis: basis.delegationWritten,
  field: ['fileIds'],
  message: () => ({
    zh: '委托、下放须以书面作出：请附签署的文件。',
    en: 'A delegation is made in writing: the signed paper is missing.',
  }),
  holds: ({ fileIds }) => fileIds.length > 0,
}
