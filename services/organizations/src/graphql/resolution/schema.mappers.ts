import type { Resolution } from '../../domain/resolution/resolution.ts'

export type ResolutionMapper = Resolution
