import type { DelegatedArea, Delegation } from '../../domain/delegation/delegation.ts'

export type DelegationMapper = Delegation
export type DelegatedAreaMapper = DelegatedArea
