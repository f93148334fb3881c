import { column } from '@gongshi/service-kit'

const { varchar, instant, byDefault } = column
const now = () => 'current_timestamp(3)'

/** What the database keeps by itself of a row: since when, by whom, last change. */
export const keptColumns = {
  createdAt: byDefault(now, instant()),
  createdBy: byDefault('import', varchar(100)),
  updatedAt: { ...byDefault(now, instant()), onUpdate: now() },
}
