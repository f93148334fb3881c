import { type Instant, type LegalBasis, newId, type Text } from '@gongshi/domain-kit'
import { addRows, column, instantFromRow, over, type RawRow, rowsOf, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { asOneEntry, objectionEvents, TOLD_ONE_BY_ONE } from '../../domain/timeline/earlier-entries.ts'
import type { TimelineEntry } from '../../domain/timeline/entry.ts'

/** What happened to projects. */
export type Timeline = {
  add: (entries: readonly TimelineEntry[]) => Promise<void>
  /** In order; of what happened to objections again and again the latest, the earlier ones as one entry. */
  ofProjects: (projectIds: readonly string[]) => Promise<TimelineEntry[]>
}

type Row = {
  id: string
  projectId: string
  at: Instant
  event: string
  textZh: string
  textEn: string
  basis?: LegalBasis
  isPublic: boolean
}

const { id, varchar, text, flag, instant, json, optional, key } = column

/** Table `timeline_entry`. */
export const timelineTable = tableOf<Row>({
  name: 'timeline_entry',
  columns: {
    id: key(id()),
    projectId: id(),
    at: instant(),
    event: varchar(64),
    textZh: text(),
    textEn: text(),
    basis: optional(json()),
    isPublic: flag(),
  },
  indices: { entry_of_project: over('projectId', 'at', 'id') },
})

const rows = rowsOf(timelineTable)

/** With each entry that is told its place among those of its kind, the latest first, how many there are and when the first was. */
const folded = `
  select entry.*, placed.place, many.many, many.since
    from (select id, row_number() over (partition by project_id, event, is_public order by at desc, id desc) as place
            from timeline_entry where project_id in (?)) as placed
    join timeline_entry entry on entry.id = placed.id
    join (select project_id, event, is_public, count(*) as many, min(at) as since
            from timeline_entry where project_id in (?) group by project_id, event, is_public) as many
      on many.project_id = entry.project_id and many.event = entry.event and many.is_public = entry.is_public
   where entry.event not in (?) or placed.place <= ?
   order by entry.project_id, entry.at, entry.id`

type FoldedRow = RawRow & { place: string | number; many: string | number; since: Date }

export function timelineIn(tx: EntityManager): Timeline {
  return {
    add: (entries) => addRows(tx, rows, entries.map(toRow)),
    ofProjects: async (ids) => {
      if (ids.length === 0) return []
      const found: FoldedRow[] = await tx.query(folded, [
        ids,
        ids,
        Object.keys(objectionEvents),
        TOLD_ONE_BY_ONE + 1,
      ])
      return found.map(entryOf)
    },
  }
}

const toRow = ({ text: { zh, en }, ...entry }: TimelineEntry): Row => ({
  id: newId(),
  ...entry,
  textZh: zh,
  textEn: en,
})

/** The last that is read stands for all before it. */
function entryOf(row: FoldedRow): TimelineEntry {
  const entry = fromRow(rows.fromRow(row))
  const count = Number(row.many) - TOLD_ONE_BY_ONE
  const isLast = entry.event in objectionEvents && Number(row.place) > TOLD_ONE_BY_ONE
  return isLast && count > 1 ? asOneEntry({ ...entry, count, since: instantFromRow(row.since)! }) : entry
}

function fromRow({ id: _id, textZh, textEn, ...entry }: Row): TimelineEntry {
  const said: Text = { zh: textZh, en: textEn }
  return { ...entry, text: said }
}
