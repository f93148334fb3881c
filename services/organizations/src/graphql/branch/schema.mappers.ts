import type { Branch } from '../../domain/branch/branch.ts'

export type BranchMapper = Branch
