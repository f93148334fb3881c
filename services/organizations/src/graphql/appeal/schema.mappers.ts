import type { MemberAppeal } from '../../domain/appeal/appeal.ts'

export type MemberAppealMapper = MemberAppeal
