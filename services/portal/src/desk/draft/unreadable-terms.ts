import { refusedFiles } from '../../files/refused-files.ts'
import { isDay, unreadable } from '../../form/unreadable.ts'
import type { ProblemFragment } from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import { type ControlKind, type DraftFieldShape, draftShapes } from './draft-fields.ts'

/**
 * The days, amounts and years of a draft that are none, and the files that were not taken; all of them at once. Whatever is
 * empty stays open for now.
 */
export const unreadableTerms = (form: FormData): ProblemFragment[] =>
  unread(
    form,
    draftShapes.map((shape) => ({ ...shape, optional: true })),
  )

/** The same of an amendment: what a notice says is not taken out of it, but for what it need not say. */
export const unreadableChanges = (form: FormData, shapes: readonly DraftFieldShape[]): ProblemFragment[] =>
  unread(form, shapes)

const unread = (form: FormData, shapes: readonly DraftFieldShape[]): ProblemFragment[] =>
  shapes.flatMap(({ name, kind, optional }) => {
    if (kind === 'files') return refusedFiles(form, name)
    const typed = String(form.get(name) ?? '').trim()
    const isRead = (optional && typed === '') || reads[kind](typed)
    return isRead ? [] : [unreadable(name, whyOf[kind])]
  })

const anything = () => true

const reads: Record<ControlKind, (typed: string) => boolean> = {
  line: anything,
  paragraph: anything,
  areas: anything,
  service: anything,
  check: anything,
  files: anything,
  choice: (typed) => typed !== '',
  day: isDay,
  amount: (typed) => fenFromYuan(typed) !== undefined,
  count: (typed) => /^[1-9]\d{0,8}$/.test(typed),
  year: (typed) => /^\d{4}$/.test(typed),
}

const whyOf: Record<ControlKind, Parameters<typeof unreadable>[1]> = {
  line: 'noChoice',
  paragraph: 'noChoice',
  areas: 'noChoice',
  service: 'noChoice',
  check: 'noChoice',
  files: 'noChoice',
  choice: 'noChoice',
  day: 'noDay',
  amount: 'noAmount',
  count: 'noCount',
  year: 'noYear',
}
