import type { Instant } from '@gongshi/domain-kit'
import { column } from '../database/index.ts'

/** What every noun's row carries: since when, by whom, last change, version (domain 3). */
export type Stamped = { createdAt: Instant; createdBy: string; updatedAt: Instant; version: number }

/** The columns of `Stamped`. */
export const stampColumns = {
  createdAt: column.instant(),
  createdBy: column.varchar<string>(64),
  updatedAt: column.instant(),
  version: column.int(),
}

/** A row as the record it stands for. */
export const withoutStamps = <Row extends Stamped>({
  createdAt,
  createdBy,
  updatedAt,
  version,
  ...record
}: Row): Omit<Row, keyof Stamped> => record

/** Who writes, and when. */
export type Stamp = { at: Instant; by: string }

/** The stamps of a new row. */
export const firstStamps = ({ at, by }: Stamp): Stamped => ({
  createdAt: at,
  createdBy: by,
  updatedAt: at,
  version: 1,
})

/** What a change does to the stamps. */
export const nextStamps = ({ at }: Stamp) => ({ updatedAt: at, version: () => 'version + 1' })
