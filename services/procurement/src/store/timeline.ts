import { type Instant, type LegalBasis, newId, type Text } from '@gongshi/domain-kit'
import { insertMany } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { TimelineEntry } from '../domain/timeline/entry.ts'
import { instant, json, text, yesNo } from './table/codecs.ts'
import { as, type RawRow, table } from './table/table.ts'

/** What happened to projects. */
export type Timeline = {
  add: (entries: readonly TimelineEntry[]) => Promise<void>
  /** In order; without what is not public unless asked for. */
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

const rows = table<Row>('timeline_entry', {
  id: as(text, 'id'),
  projectId: as(text, 'project_id'),
  at: as(instant, 'at'),
  event: as(text, 'event'),
  textZh: as(text, 'text_zh'),
  textEn: as(text, 'text_en'),
  basis: as(json<LegalBasis>(), 'basis'),
  isPublic: as(yesNo, 'is_public'),
})

export function timelineIn(tx: EntityManager): Timeline {
  return {
    add: async (entries) => {
      await insertMany(tx, rows.name, entries.map(toRow))
    },
    ofProjects: async (ids) => {
      if (ids.length === 0) return []
      const found = await tx.query(
        'select * from timeline_entry where project_id in (?) order by project_id, at, id',
        [ids],
      )
      return found.map((row: RawRow) => rows.fromRow(row)).map(fromRow)
    },
  }
}

const toRow = ({ text: { zh, en }, ...entry }: TimelineEntry) =>
  rows.toRow({ id: newId(), ...entry, textZh: zh, textEn: en })

function fromRow({ id: _id, textZh, textEn, ...entry }: Row): TimelineEntry {
  const said: Text = { zh: textZh, en: textEn }
  return { ...entry, text: said }
}
