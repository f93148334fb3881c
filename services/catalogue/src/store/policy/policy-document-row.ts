import { column, onceOver, tableOf } from '@gongshi/service-kit'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'
import { keptColumns } from '../kept-columns.ts'

const { id, varchar, int, civilDate, json, optional, key, byDefault } = column

export type PolicyDocumentRow = Omit<PolicyDocument, 'note' | 'seedRows'> & {
  seedRows: string[]
  noteZh: string | null
  noteEn: string | null
}

export const policyDocumentRow = tableOf<PolicyDocumentRow>({
  name: 'policy_document',
  columns: {
    id: key(id()),
    slug: varchar(60),
    title: varchar(200),
    docNo: optional(varchar(40)),
    issuer: optional(varchar(100)),
    issuedOn: optional(civilDate()),
    effectiveFrom: optional(civilDate()),
    effectiveTo: optional(civilDate()),
    status: varchar(20),
    legalTag: varchar(10),
    seedRows: json(),
    noteZh: optional(varchar(300)),
    noteEn: optional(varchar(300)),
  },
  beside: { ...keptColumns, version: byDefault(1, int()) },
  indices: {
    uq_slug: onceOver('slug'),
  },
})

/** A row as the document it stands for. */
export function fromRow({ noteZh, noteEn, ...document }: PolicyDocumentRow): PolicyDocument {
  return { ...document, note: noteZh && noteEn ? { zh: noteZh, en: noteEn } : null }
}

export function toRow({ note, seedRows, ...document }: PolicyDocument): PolicyDocumentRow {
  return { ...document, seedRows: [...seedRows], noteZh: note?.zh ?? null, noteEn: note?.en ?? null }
}
