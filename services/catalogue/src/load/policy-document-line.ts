import { newId } from '@gongshi/domain-kit'
import { cells, orBadRow } from '@gongshi/service-kit'
import { z } from 'zod'
import { parsePolicyDocumentNo } from '../domain/policy/document-no.ts'
import { type PolicyDocument, policyDocumentStatuses } from '../domain/policy/policy-document.ts'
import { legalTags } from '../domain/policy/policy-parameter.ts'
import { noteOf } from './cells.ts'

const { optionalDate, optionalText, optionalTextUpTo } = cells

/** A line of policy-documents.csv. */
export const policyDocumentLine = z.object({
  slug: z.string(),
  title: z.string(),
  doc_no: optionalText,
  issuer: optionalText,
  issued_on: optionalDate,
  effective_from: optionalDate,
  effective_to: optionalDate,
  status: z.enum(policyDocumentStatuses),
  legal_tag: z.enum(legalTags),
  seed_rows: optionalText,
  note_zh: optionalTextUpTo(300),
  note_en: optionalTextUpTo(300),
})

/** @throws BadRowError when the document number is none */
export function toPolicyDocument(line: z.infer<typeof policyDocumentLine>): PolicyDocument {
  return {
    id: newId(),
    slug: line.slug,
    title: line.title,
    docNo: line.doc_no && orBadRow(parsePolicyDocumentNo(line.doc_no)),
    issuer: line.issuer,
    issuedOn: line.issued_on,
    effectiveFrom: line.effective_from,
    effectiveTo: line.effective_to,
    status: line.status,
    legalTag: line.legal_tag,
    seedRows: line.seed_rows?.split(' ') ?? [],
    note: noteOf(line.note_zh, line.note_en),
  }
}
