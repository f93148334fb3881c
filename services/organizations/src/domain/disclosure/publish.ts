import {
  accepted,
  type Instant,
  move,
  type Outcome,
  personalDataIn,
  type Rule,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isOver } from '../registration/deadlines.ts'
import { changed } from './changed.ts'
import type { Disclosure } from './disclosure.ts'
import { disclosureMoves } from './states.ts'

export type Publishing = {
  disclosure: Disclosure
  text: string
  fileIds: readonly string[]
  /** What its documents are called: everybody reads that with them. */
  fileNames: readonly string[]
  by: string
  now: Instant
}

const LONGEST = 5000

/** An organization publishes what it owes; everybody reads it from then on. */
export function publish(publishing: Publishing): Outcome<Disclosure> {
  const { disclosure, text, fileIds, by, now } = publishing
  const moved = move(disclosureMoves, disclosure.state, 'publish')
  if (!moved.ok) return moved
  const fit = check(rules, publishing)
  if (!fit.ok) return fit
  const isLate = disclosure.overdueAt !== undefined || isOver(disclosure.period.dueOn, now)
  return accepted(
    changed(disclosure, { state: moved.value, published: { at: now, by, text, fileIds, isLate } }),
  )
}

const rules: readonly Rule<Publishing>[] = [
  writtenText({
    basis: { rule: 'R-26' },
    field: ['text'],
    of: ({ text }: Publishing) => text,
    name: { zh: '公开的内容', en: 'text' },
    longest: LONGEST,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['fileIds'],
    basis: basis.screening,
    message: () => ({
      zh: '文件名将公开，不得含有电话、证件号码、银行卡号或者门牌地址：请更名后重新上传。',
      en: 'The names of files will be public: they hold no telephone, identity or card number and no address with a house number; rename the file and hand it in again.',
    }),
    holds: ({ fileNames }) => fileNames.every((name) => personalDataIn(name).length === 0),
  },
]
