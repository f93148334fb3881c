export type { PolicyChange as PolicyChangeMapper } from '../../domain/policy-change/policy-change.ts'
