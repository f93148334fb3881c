import type { Objection } from '../../domain/objection/objection.ts'

export type ObjectionMapper = Objection
