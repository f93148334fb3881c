import type { AmendNoticeInput } from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import { type Amendable, type AmendField, amendFields, standing } from './amend-fields.ts'

/** The fields that differ from what stands in the notice. */
export const changedFields = (project: Amendable, form: FormData): AmendField[] => {
  const now = standing(project)
  const same = (field: AmendField, typed: string) =>
    field === 'budgetFen'
      ? fenFromYuan(typed) === fenFromYuan(now[field])
      : unified(typed) === unified(now[field])
  return amendFields.filter((field) => form.has(field) && !same(field, String(form.get(field))))
}

/** Only what was changed is sent. */
export const amendInput = (project: Amendable, form: FormData): AmendNoticeInput => {
  const typed = changedFields(project, form).map((field) => {
    const text = unified(String(form.get(field)))
    return [field, field === 'budgetFen' ? (fenFromYuan(text) ?? 0) : text] as const
  })
  return {
    ...Object.fromEntries(typed),
    projectId: project.id,
    version: Number(form.get('version')),
    reason: String(form.get('reason') ?? '').trim(),
  }
}

/** Browsers send line ends as CRLF. */
const unified = (text: string) => text.replaceAll('\r\n', '\n').trim()
