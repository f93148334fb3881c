import { accepted, type CivilDate, nextVersion, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { closeBranch as close } from '../../domain/branch/close-branch.ts'
import type { Context } from '../context.ts'
import { type Branched, branchVerb } from './branch-verb.ts'

export type CloseBranch = { uscc: Uscc; branchId: string; closedOn: CivilDate }

/** An organization records that one of its branches is no more. */
export const closeBranch: (context: Context, input: CloseBranch) => Promise<Outcome<Branched>> = branchVerb(
  'closeBranch',
  {
    decide: ({ organization, now }, { branchId, closedOn }: CloseBranch) => {
      const branch = organization.branches.find(({ id }) => id === branchId)
      const closed = close({ organization, branch, closedOn, now })
      if (!closed.ok) return closed
      const branches = organization.branches.map((one) => (one.id === branchId ? closed.value : one))
      return accepted({ organization: nextVersion(organization, { branches }), branch: closed.value })
    },
  },
)
