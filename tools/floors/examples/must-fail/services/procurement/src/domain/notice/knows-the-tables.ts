import type { CivilDate } from '@gongshi/domain-kit'
import { EntitySchema } from 'typeorm'

export type Row = { on: CivilDate }
export const rows = EntitySchema
