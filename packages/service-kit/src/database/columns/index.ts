import { civilDate } from './civil-date-column.ts'
import { byDefault, collated, key, named, optional } from './column.ts'
import { fen } from './fen-column.ts'
import { id } from './id-column.ts'
import { instant } from './instant-column.ts'
import { json } from './json-column.ts'
import { char, flag, int, mediumtext, smallint, text, tinyint, varchar } from './plain-columns.ts'

export { fromRow as instantFromRow, toRow as instantToRow } from './instant-column.ts'

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
