import type { CivilDate } from '@gongshi/domain-kit'

/**
 * 分支（代表）机构: recorded and disclosed by the organization itself, neither approved nor filed (S24). It is no legal person and has
 * no branches of its own.
 */
export type Branch = {
  id: string
  name: string
  establishedOn: CivilDate | null
  closedOn: CivilDate | null
  /** What the organization recorded itself; a register that told of the branch knows none of it. */
  kind?: BranchKind
  resolutionId?: string
  /** Of a foundation: whether it still has to be registered is to be confirmed (Q15). */
  needsLegalCheck?: true
}

export const branchKinds = ['BRANCH', 'REPRESENTATIVE', 'PROFESSIONAL_COMMITTEE'] as const
export type BranchKind = (typeof branchKinds)[number]
