import type { LegalBasis } from '@gongshi/domain-kit'
import type { PolicyParameter } from './policy-parameter.ts'

/**
 * What people are told a figure rests on: document and article only when somebody has read them.
 *
 * @param documentTitle the document's own name
 * @source domain specification 0.1: keep a [law*] citation out of user-visible text until a lawyer confirms it
 */
export function basisOf(row: PolicyParameter, documentTitle: string | null): LegalBasis {
  const remark = row.note ? `${row.note.zh}。${row.note.en}` : undefined
  if (row.legalTag === 'law*')
    return { rule: row.key, note: joined(remark, '依据待确认。basis to be confirmed') }
  return {
    rule: row.key,
    ...(documentTitle ? { document: documentTitle } : {}),
    ...(row.article ? { article: row.article } : {}),
    ...(remark ? { note: remark } : {}),
  }
}

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')
