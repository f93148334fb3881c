import { type CivilDate, Temporal } from '@gongshi/domain-kit'
import { type TermsSaying, termsSaying } from '../project/term-table.ts'
import type { ProjectTerms } from '../project/terms.ts'

/** The public terms that stand in a notice under their own names; the others stand with what they belong to. */
export type FrozenField = Exclude<TermsSaying<'isPublic'>, Elsewhere>
type Elsewhere = 'contact' | 'serviceFrom' | 'serviceTo'

/** As they are frozen: a date is text, what is absent is null. */
export type FrozenTerms = { [Field in Exclude<FrozenField, Late>]: Frozen<ProjectTerms[Field]> } & {
  /** Absent in contents that were frozen before the platform asked for it. */
  [Field in Late]?: Frozen<ProjectTerms[Field]>
}
type Late = 'recipientCount'
type Frozen<T> = undefined extends T ? Frozen<NonNullable<T>> | null : T extends CivilDate ? string : T

const elsewhere: ReadonlySet<string> = new Set<Elsewhere>(['contact', 'serviceFrom', 'serviceTo'])

export const frozenFields = termsSaying('isPublic').filter(
  (field): field is FrozenField => !elsewhere.has(field),
)

/** What a project's terms say in its notice. */
export const frozenTerms = (project: ProjectTerms): FrozenTerms =>
  Object.fromEntries(frozenFields.map((field) => [field, frozen(project[field])])) as FrozenTerms

const isDay = (value: unknown): value is CivilDate => value instanceof Temporal.PlainDate

const frozen = (value: unknown): unknown => (isDay(value) ? value.toString() : (value ?? null))
