import { areOnlyReformatted, filesIn } from '../../files/file-lines.ts'
import type { AmendNoticeInput } from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import type { DraftFieldShape } from '../draft/draft-fields.ts'
import { linesIn } from '../draft/draft-input.ts'
import { type DraftValues, savedValues } from '../draft/draft-values.ts'
import { type Amendable, amendShapes } from './amend-fields.ts'

/** The fields that differ from what stands in the notice. */
export const changedFields = (project: Amendable, form: FormData): DraftFieldShape[] => {
  const now = savedValues(project)
  return amendShapes.filter(({ name, kind }) => {
    if (!form.has(name)) return false
    const [is, was] = [unified(form.get(name)), unified(now[name])]
    if (kind === 'amount') return fenFromYuan(is) !== fenFromYuan(was)
    return kind === 'areas' ? inOrder(is) !== inOrder(was) : is !== was
  })
}

/** What is changed, by name: of attachments in another format it is that alone. */
export const namesOfChanges = (
  changed: readonly DraftFieldShape[],
  { now, values }: { now: DraftValues; values: DraftValues },
): string[] =>
  changed.map(({ name }) =>
    name === 'attachmentFileIds' && areOnlyReformatted(now[name], values[name]) ? 'attachmentFormat' : name,
  )

/** The objections an amendment says it answers. */
export const answersIn = (form: Iterable<readonly [string, FormDataEntryValue]>): string[] =>
  [...form].filter(([name]) => name === 'answersObjectionIds').map(([, id]) => String(id))

/** Only what was changed is sent. */
export const amendInput = (project: Amendable, form: FormData): AmendNoticeInput => {
  const changed = changedFields(project, form).map((shape) => [shape.name, sent(shape, form)] as const)
  const answers = answersIn(form)
  return {
    ...Object.fromEntries(changed),
    ...(answers.length ? { answersObjectionIds: answers } : {}),
    projectId: project.id,
    version: Number(form.get('version')),
    reason: String(form.get('reason') ?? '').trim(),
  }
}

const sent = ({ name, kind }: DraftFieldShape, form: FormData) => {
  const typed = unified(form.get(name))
  if (kind === 'amount') return fenFromYuan(typed) ?? 0
  if (kind === 'areas') return linesIn(typed)
  if (kind === 'service') return typed.toUpperCase()
  if (kind === 'files') return filesIn(typed).map(({ id }) => id)
  if (kind === 'count') return typed === '' ? null : Number(typed)
  return kind === 'day' ? typed || null : typed
}

/** Areas are no other for standing in another order. */
const inOrder = (areas: string): string => linesIn(areas).toSorted().join('\n')

/** Browsers send line ends as CRLF. */
const unified = (value: FormDataEntryValue | null | undefined) =>
  String(value ?? '')
    .replaceAll('\r\n', '\n')
    .trim()
