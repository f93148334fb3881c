import type { RegisterChange } from '../../domain/register-change/register-change.ts'

export type RegisterChangeMapper = RegisterChange
