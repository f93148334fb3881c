import { areOnlyReformatted } from '../../files/file-lines.ts'
import type { Problems } from '../../form/problems.ts'
import type { FieldShape } from '../../form-kit/form-shape.ts'
import { readForm } from '../../form-kit/read-form.ts'
import type { Values } from '../../form-kit/values.ts'
import { withCleared } from '../../form-kit/with-cleared.ts'
import type { AmendNoticeInput } from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import { savedValues } from '../draft/draft-values.ts'
import { linesIn } from '../draft/with-areas.ts'
import { type Amendable, amendShapes } from './amend-fields.ts'

/** The fields that differ from what stands in the notice. */
export const changedFields = (project: Amendable, values: Values): FieldShape[] => {
  const now = savedValues(project)
  return amendShapes.filter(({ name, kind }) => {
    const typed = values[name]
    if (typed === undefined) return false
    const [is, was] = [unified(typed), unified(now[name])]
    if (kind === 'money') return fenFromYuan(is) !== fenFromYuan(was)
    return kind === 'list' ? inOrder(is) !== inOrder(was) : is !== was
  })
}

/** What is changed, by name: of attachments in another format it is that alone. */
export const namesOfChanges = (
  changed: readonly FieldShape[],
  { now, values }: { now: Values; values: Values },
): string[] =>
  changed.map(({ name }) =>
    name === 'attachmentFileIds' && areOnlyReformatted(now[name], values[name]) ? 'attachmentFormat' : name,
  )

const ANSWERS = 'answersObjectionIds'

/** The objections an amendment says it answers. */
export const answersIn = (values: Values): string[] => linesIn(values[ANSWERS] ?? '')

/** What of an amendment cannot be read; what a notice says is not taken out of it, but for what it need not say. */
export const unreadIn = (values: Values): Problems => readForm(amendShapes, values).problems

/** Only what was changed is sent. */
export const amendInput = (project: Amendable, values: Values): AmendNoticeInput => {
  const changed = changedFields(project, values)
  const answers = answersIn(values)
  return {
    ...withCleared(changed, readForm(changed, values).input),
    ...(answers.length ? { [ANSWERS]: answers } : {}),
    projectId: project.id,
    version: Number(values.version),
    reason: (values.reason ?? '').trim(),
  }
}

/** Areas are no other for standing in another order. */
const inOrder = (areas: string): string => linesIn(areas).toSorted().join('\n')

/** Browsers send line ends as CRLF. */
const unified = (value = '') => value.replaceAll('\r\n', '\n').trim()
