import type { Division } from '../../domain/division/division.ts'

export type DivisionMapper = Division
