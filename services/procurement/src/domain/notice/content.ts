import { type CivilDate, contentHash, type Instant, Temporal, type Text } from '@gongshi/domain-kit'
import type { DayFigure } from '../ground/policies.ts'
import type { ProcurementProject } from '../project/project.ts'
import { noticeNoOf } from '../project/project-no.ts'
import type { ServicePeriod } from '../project/service-period.ts'
import { type TermsSaying, termsSaying } from '../project/term-table.ts'
import type { ProjectTerms } from '../project/terms.ts'
import type { NoticeWindow } from './window.ts'

/**
 * How anybody objects, as every notice says it (domain specification 4.5 and 4.6).
 *
 * @param reply within how many days the purchaser answers: policy `objection.replyWd` when the version is published
 */
export function howToObject({ days, unit }: Pick<DayFigure, 'days' | 'unit'>): Text {
  const [zh, en] = unit === 'WORKING' ? ['个工作日', 'working days'] : ['日', 'days']
  return {
    zh: `任何人可在公示期内于本平台实名提出公示异议；购买主体在 ${days} ${zh}内答复，逾期由财政部门处理。询问可随时提出；匿名线索请用“举报”。`,
    en: `Anybody may object on this platform under their own name while the notice is open; the purchaser answers within ${days} ${en}, else finance does. Inquiries may be put at any time; anonymous hints go to "report".`,
  }
}

/** Everything a notice says in public, as it is frozen: dates are text, absent parts are null (domain specification 4.5). */
export type NoticeContent = FrozenTerms & {
  projectNo: string
  noticeNo: string
  versions: readonly string[]
  purchaser: { uscc: string; name: string; contact: string }
  serviceName: string
  servicePeriod: { from: string; to: string }
  noticeWindow: { publishedAt: string; firstCountedOn: string; closesOn: string; closesAt: string }
  howToObject: Text
}

/** What the content of a version is made of. */
export type Publication = {
  project: ProcurementProject & ServicePeriod
  version: number
  publishedAt: Instant
  window: NoticeWindow
  /** Within how many days an objection is answered. */
  reply: DayFigure
}

/** The content of a project's next notice version. */
export function contentOf({ project, version, publishedAt, window, reply }: Publication): NoticeContent {
  const numbers = Array.from({ length: version }, (_, before) =>
    noticeNoOf({ projectNo: project.projectNo, version: before + 1 }),
  )
  return {
    projectNo: project.projectNo,
    noticeNo: numbers.at(-1)!,
    versions: numbers,
    ...frozenTerms(project),
    purchaser: { uscc: project.purchaserUscc, name: project.purchaserName, contact: project.contact },
    serviceName: project.serviceName,
    servicePeriod: { from: project.serviceFrom.toString(), to: project.serviceTo.toString() },
    noticeWindow: frozen(publishedAt, window),
    howToObject: howToObject(reply),
  }
}

/** The fingerprint of a frozen content. */
export const hashOf = (content: NoticeContent): string => contentHash(content)

function frozen(
  publishedAt: Instant,
  { firstCountedOn, closesOn, closesAt }: NoticeWindow,
): NoticeContent['noticeWindow'] {
  return {
    publishedAt: publishedAt.toString(),
    firstCountedOn: firstCountedOn.toString(),
    closesOn: closesOn.toString(),
    closesAt: closesAt.toString(),
  }
}

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
  Object.fromEntries(frozenFields.map((field) => [field, asFrozen(project[field])])) as FrozenTerms

const isDay = (value: unknown): value is CivilDate => value instanceof Temporal.PlainDate

const asFrozen = (value: unknown): unknown => (isDay(value) ? value.toString() : (value ?? null))
