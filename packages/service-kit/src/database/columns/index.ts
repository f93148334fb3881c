import { byDefault, collated, key, named, optional } from './column.ts'
import { json } from './json-column.ts'
import {
  char,
  civilDate,
  fen,
  flag,
  id,
  instant,
  int,
  mediumtext,
  smallint,
  text,
  tinyint,
  varchar,
} from './plain-columns.ts'

export { fromRow as instantFromRow, toRow as instantToRow } from './plain-columns.ts'

/** The kinds of columns there are, and what may be said of one. */
export const column = {
  char,
  varchar,
  text,
  mediumtext,
  tinyint,
  smallint,
  int,
  fen,
  flag,
  id,
  instant,
  civilDate,
  json,
  optional,
  named,
  key,
  byDefault,
  collated,
}
