import { civilDateColumn, idColumn, tableOf } from '@gongshi/service-kit'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'

export type PolicyDocumentRow = Omit<PolicyDocument, 'note' | 'seedRows'> & {
  seedRows: string[]
  noteZh: string | null
  noteEn: string | null
}

export const policyDocumentRow = tableOf<PolicyDocumentRow>({
  name: 'policy_document',
  columns: {
    id: idColumn({ primary: true }),
    slug: { type: 'varchar' },
    title: { type: 'varchar' },
    docNo: { type: 'varchar', name: 'doc_no', nullable: true },
    issuer: { type: 'varchar', nullable: true },
    issuedOn: civilDateColumn({ name: 'issued_on', nullable: true }),
    effectiveFrom: civilDateColumn({ name: 'effective_from', nullable: true }),
    effectiveTo: civilDateColumn({ name: 'effective_to', nullable: true }),
    status: { type: 'varchar' },
    legalTag: { type: 'varchar', name: 'legal_tag' },
    seedRows: { type: 'json', name: 'seed_rows' },
    noteZh: { type: 'varchar', name: 'note_zh', nullable: true },
    noteEn: { type: 'varchar', name: 'note_en', nullable: true },
  },
})

/** A row as the document it stands for. */
export function fromRow({ noteZh, noteEn, ...document }: PolicyDocumentRow): PolicyDocument {
  return { ...document, note: noteZh && noteEn ? { zh: noteZh, en: noteEn } : null }
}

export function toRow({ note, seedRows, ...document }: PolicyDocument): PolicyDocumentRow {
  return { ...document, seedRows: [...seedRows], noteZh: note?.zh ?? null, noteEn: note?.en ?? null }
}
