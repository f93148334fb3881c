import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Branch } from './branch.ts'

export type ClosingBranch = {
  organization: SocialOrganization
  branch: Branch | undefined
  closedOn: CivilDate
  now: Instant
}

/** An organization records that a branch of its own is no more; it stays on record. */
export function closeBranch(closing: ClosingBranch): Outcome<Branch> {
  const fit = check(rules, closing)
  if (!fit.ok) return fit
  return accepted({ ...(closing.branch as Branch), closedOn: closing.closedOn })
}

const rules: readonly Rule<ClosingBranch>[] = [
  {
    code: 'NOT_FOUND',
    field: ['branchId'],
    basis: basis.branch,
    message: () => ({ zh: '本组织没有这个分支（代表）机构。', en: 'The organization has no such branch.' }),
    holds: ({ branch }) => branch !== undefined,
  },
  {
    code: 'INVALID_TRANSITION',
    field: ['branchId'],
    basis: basis.branch,
    message: () => ({ zh: '该分支（代表）机构已经撤销。', en: 'The branch is closed already.' }),
    holds: ({ branch }) => !branch?.closedOn,
  },
  {
    code: 'INPUT_INVALID',
    field: ['closedOn'],
    basis: basis.branch,
    message: () => ({
      zh: '撤销日期不得早于设立日期，也不得晚于今天。',
      en: 'It was closed no earlier than it was set up, and no later than today.',
    }),
    holds: ({ branch, closedOn, now }) =>
      Temporal.PlainDate.compare(closedOn, civilDateOf(now)) <= 0 &&
      (!branch?.establishedOn || Temporal.PlainDate.compare(branch.establishedOn, closedOn) <= 0),
  },
]
