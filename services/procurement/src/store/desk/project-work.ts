import { type Instant, statesWith } from '@gongshi/domain-kit'
import { all, type Condition, instantToRow, where } from '@gongshi/service-kit'
import { type ProjectAttribute, projectMoves } from '../../domain/project/states.ts'
import type { Desk, Post } from './desk-of.ts'

type Moment = { now: Instant; year: number }

/**
 * The projects that can wait for somebody, source by source: what a source leaves out, the domain would ask nobody of that desk to
 * do. Each names when it is due, so that one statement orders them all.
 */
export function projectWork(desk: Desk, moment: Moment): Condition[] {
  return desk.posts.flatMap((post) => {
    if (post.office === 'ENFORCEMENT') return []
    const own = withinOf(post)
    const { dated, undated } = sourcesOf(post, desk, moment)
    return [...dated, { what: 'UNDATED', due: 'null', from: PROJECT, condition: undated }].map(
      ({ what, due, from, condition }) => {
        const { sql, parameters } = all([own, condition])
        return where(
          `select cast(${due} as datetime(3)) as due, p.id as project, '' as objection, '${what}' as what from ${from} where ${sql}`,
          ...parameters,
        )
      },
    )
  })
}

type Source = { what: string; due: string; from: string; condition: Condition }

const PROJECT = 'project p'
const WITH_NOTICE = 'project p join notice n on n.id = p.current_notice_id'
const WITH_POLICY = `${WITH_NOTICE} join notice_policy y on y.id = n.policy_id`

/** The first instant at which it is too late to start: `startBy` of the domain. */
const START_BY = `date_add(n.closes_at, interval json_value(y.policy, '$.startWithin.days') day)`
const RETIRES_AT = `date_sub(json_value(p.retirement, '$.retiredFrom'), interval 8 hour)`
const EARLIER_END = `str_to_date(left(json_value(n.earlier_deadline, '$.closesAt'), 19), '%Y-%m-%dT%H:%i:%s')`

const CLOSED = `p.state = 'NOTICE_CLOSED'`
const are = (attribute: ProjectAttribute) =>
  `p.state in (${statesWith(projectMoves, attribute)
    .map((state) => `'${state}'`)
    .join(', ')})`
const STANDS_OPEN = are('noticed')
const AMENDMENT_WAITS = 'p.pending_amendment is not null'

const withinOf = ({ office, agencyUscc, divisionCode }: Post): Condition =>
  office === 'PURCHASER'
    ? where('p.purchaser_uscc = ?', agencyUscc)
    : where('p.division_code = ?', divisionCode)

function sourcesOf({ office }: Post, { holds }: Desk, moment: Moment) {
  if (office === 'FINANCE') return holds('approver') ? ofFinance(moment) : nothing
  return ofPurchaser({ writes: holds('handler'), approves: holds('approver') }, moment)
}

const nothing = { dated: [] as Source[], undated: where('false') }

function ofPurchaser(may: { writes: boolean; approves: boolean }, { now }: Moment) {
  const isOver = where(`${START_BY} <= ?`, instantToRow(now))
  const started = where(`${CLOSED} and p.correction_due is null`)
  const start: Source = {
    what: 'START',
    due: START_BY,
    from: WITH_POLICY,
    condition: may.approves ? started : all([started, where(`not (${isOver.sql})`, ...isOver.parameters)]),
  }
  const undated = [
    ...(may.writes
      ? [`p.state = 'DRAFT'`, `${STANDS_OPEN} and p.correction_due is not null`]
      : [`p.state = 'DRAFT' and p.findings is not null`]),
    ...(may.approves
      ? [
          `p.state = 'SUBMITTED' and p.purchaser_approval is null`,
          are('approvers'),
          `${STANDS_OPEN} and (${AMENDMENT_WAITS} or ${OWES_PUBLICITY})`,
        ]
      : []),
  ]
  return {
    dated: [start, ...(may.approves ? [earlierEnd] : [])],
    undated: where(undated.map((one) => `(${one})`).join(' or ')),
  }
}

const OWES_PUBLICITY =
  '(p.above_limit = 1 and p.intention_published_at is null) or (p.must_publish_single_source = 1 and p.single_source is null)'

const earlierEnd: Source = {
  what: 'EARLIER',
  due: EARLIER_END,
  from: WITH_NOTICE,
  condition: where(`p.state = 'NOTICE_OPEN' and n.earlier_deadline is not null`),
}

function ofFinance({ year }: Moment) {
  const retiring: Source = {
    what: 'RETIREMENT',
    due: RETIRES_AT,
    from: PROJECT,
    condition: where(
      `p.retirement is not null and json_value(p.retirement, '$.confirmed.by') is null and ${are('committed')}`,
    ),
  }
  const unfunded: Source = {
    what: 'START',
    due: START_BY,
    from: WITH_POLICY,
    condition: where(`${CLOSED} and (p.fiscal_year < ? or p.approved_line_fen < p.budget_fen)`, year),
  }
  return {
    dated: [retiring, unfunded, earlierEnd],
    undated: where(`p.state = 'SUBMITTED' and (p.above_limit = 1 or p.is_funded_ahead = 1)
      or p.state = 'NOTICE_SUSPENDED' or (${STANDS_OPEN} and ${AMENDMENT_WAITS})`),
  }
}
