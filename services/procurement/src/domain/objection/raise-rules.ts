import { type Instant, isVisible, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { endsAt } from '../notice/ends-at.ts'
import { singleSourceEndsAt } from '../project/single-source.ts'
import { groundsGiven } from './grounds-given.ts'
import type { Raising } from './raising.ts'

const isObjection = ({ kind }: Raising): boolean => kind === 'NOTICE_OBJECTION'

/** When somebody may be heard. */
export const raiseRules: readonly Rule<Raising>[] = [
  {
    code: 'INPUT_INVALID',
    basis: basis.objection,
    field: ['kind'],
    message: () => ({
      zh: '质疑与投诉须在采购文件或结果公布之后提出。',
      en: 'Challenges and complaints begin with procurement documents and results.',
    }),
    holds: ({ kind }) => kind !== 'CHALLENGE' && kind !== 'COMPLAINT',
  },
  writtenText({
    of: ({ kind, name }) => (kind === 'REPORT' && !isVisible(name) ? undefined : name),
    basis: basis.objection,
    field: ['name'],
    name: { zh: '姓名或单位名称', en: 'name' },
    longest: 100,
    missing: {
      zh: '异议与询问须实名提出（姓名不公开）；匿名线索请用“举报”。',
      en: 'Objections and inquiries carry a name, which is never published; use a report for an anonymous tip.',
    },
  }),
  groundsGiven,
  {
    code: 'INPUT_INVALID',
    basis: basis.objection,
    field: ['evidence'],
    message: () => ({
      zh: '证据最多 20 项，每项不超过 2000 字。',
      en: 'At most 20 pieces of evidence of 2000 characters each.',
    }),
    holds: ({ evidence }) => evidence.length <= 20 && evidence.every((one) => one.length <= 2_000),
  },
  {
    code: 'DEADLINE_PASSED',
    basis: ({ matter, project }) =>
      matter === 'SINGLE_SOURCE'
        ? (project.singleSource?.figure.basis ?? basis.singleSource)
        : basis.objection,
    message: ({ matter }) =>
      matter === 'SINGLE_SOURCE'
        ? {
            zh: '对唯一供应商的异议只能在其公示期内提出。',
            en: 'An objection to the only supplier can be raised only while that supplier is public for it.',
          }
        : {
            zh: '公示异议只能在公示期内（含中止期间）提出。',
            en: 'An objection to a notice can be raised only while the notice is open or suspended.',
          },
    holds: (raising) => !isObjection(raising) || isOpen(raising),
  },
]

/** Not ended by the calendar known now: a timer that is late gives nobody more time, and a stopped clock takes none away. */
function isOpen(raising: Raising): boolean {
  const { notice, matter, project, ground, now } = raising
  if (matter === 'SINGLE_SOURCE')
    return (
      project.singleSource !== undefined && isBefore(now, singleSourceEndsAt(project.singleSource, ground))
    )
  if (notice?.state === 'SUSPENDED') return true
  // Closed by a clock that ran ahead and was put back, it is open all the same until its end.
  if (notice?.state === 'CLOSED') return notice.closesAt !== undefined && isBefore(now, notice.closesAt)
  if (notice?.state !== 'OPEN') return false
  const { closesAt } = endsAt(notice, ground)
  return closesAt === undefined || isBefore(now, closesAt)
}

const isBefore = (a: Instant, b: Instant): boolean => a.epochMilliseconds < b.epochMilliseconds
