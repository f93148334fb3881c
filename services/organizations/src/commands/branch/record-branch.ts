import { accepted, civilDateOf, newId, nextVersion, type Outcome, type Uscc } from '@gongshi/domain-kit'
import { recordBranch as record, type SaidOfBranch } from '../../domain/branch/record-branch.ts'
import type { Context } from '../context.ts'
import { type Branched, branchVerb } from './branch-verb.ts'

export type RecordBranch = SaidOfBranch & { uscc: Uscc; resolutionId: string }

/** An organization records a branch. */
export const recordBranch: (context: Context, input: RecordBranch) => Promise<Outcome<Branched>> = branchVerb(
  'recordBranch',
  {
    decide: async ({ tx, now, organization }, { resolutionId, uscc, ...said }: RecordBranch) => {
      const [named] = await tx.resolutions.byIds([resolutionId])
      const province = organization.divisionCode.slice(0, 2)
      const divisions = await tx.divisions.beginning([province], civilDateOf(now))
      const recorded = record({
        id: newId(),
        organization,
        said,
        resolution: named?.uscc === uscc ? named : undefined,
        divisions: divisions.map(({ name }) => name),
        now,
      })
      if (!recorded.ok) return recorded
      const branches = [...organization.branches, recorded.value]
      return accepted({ organization: nextVersion(organization, { branches }), branch: recorded.value })
    },
  },
)
