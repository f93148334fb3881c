import type { Division, Successor } from '../../domain/division/division.ts'

export type DivisionMapper = Division
export type DivisionSuccessorMapper = Successor
