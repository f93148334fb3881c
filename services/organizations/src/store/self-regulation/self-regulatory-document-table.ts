import { column, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { SelfRegulatoryDocument } from '../../domain/self-regulation/self-regulatory-document.ts'

const { id, char, varchar, mediumtext, int, instant, civilDate, json, optional, key } = column

/** Table `self_regulatory_document`. */
export const selfRegulatoryDocumentTable = tableOf<SelfRegulatoryDocument>({
  name: 'self_regulatory_document',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    uscc: char(18),
    divisionCode: char(6),
    kind: varchar(13),
    lineId: id(),
    edition: int(),
    title: varchar(200),
    titleKey: varchar(200),
    industryCode: optional(varchar(5)),
    text: mediumtext(),
    resolutionId: id(),
    adoptedOn: civilDate(),
    writers: json(),
    hits: json(),
    drafted: json({ at: 'instant' }),
    submitted: optional(json({ at: 'instant' })),
    period: optional(json({ fromOn: 'date', dueOn: 'date', alarmOn: 'date' })),
    dueOn: optional(civilDate()),
    overdueAt: optional(instant()),
    review: optional(json({ at: 'instant' })),
    publishedOn: optional(civilDate()),
    publishedAt: optional(instant()),
    endedOn: optional(civilDate()),
    endedAt: optional(instant()),
    repeal: optional(json()),
  },
  indices: {
    self_regulation_of_organization: over('uscc', 'id'),
    self_regulation_by_state: over('state', 'id'),
    self_regulation_by_kind: over('kind', 'state', 'id'),
    self_regulation_by_industry: over('industryCode', 'id'),
    self_regulation_by_resolution: over('resolutionId'),
    self_regulation_of_line: over('lineId', 'edition'),
  },
})

/** Documents as they are read, held and kept. */
export const selfRegulatoryDocumentRows = rowsOf(selfRegulatoryDocumentTable)
