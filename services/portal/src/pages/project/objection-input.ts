import type { ObjectionKind, RaiseObjectionInput } from '../../graph/documents.generated/graphql.ts'

/** What anybody may raise from the notice page. */
export const objectionKinds = ['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'] as const satisfies ObjectionKind[]

/** The form's words, as the graph wants them. */
export const objectionInput = (projectNo: string, form: FormData): RaiseObjectionInput => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    projectNo,
    kind: objectionKinds.find((kind) => kind === text('kind')) ?? 'NOTICE_OBJECTION',
    name: text('name'),
    grounds: text('grounds'),
    evidence: text('evidence')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  }
}
