import { all, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import { askedOf } from './asked.ts'
import { type BoardFilter, holdsService } from './board-filter.ts'
import { statesOf } from './streams.ts'

/** A value of a filter, what people call it, and how many notices have it. */
export type Counted = { value: string; name?: string; divisionCode?: string; count: number }
export type NoticeCounts = Record<'byState' | 'byPurchaser' | 'byService' | 'byDivision', Counted[]>

export type BoardCounts = {
  /** Null when more than 5000 notices would have to be read. */
  of: (filter: BoardFilter) => Promise<NoticeCounts | null>
}

const READ_UP_TO = 5_000

type Group = Record<
  'state' | 'purchaser' | 'purchaserName' | 'division' | 'service' | 'serviceName',
  string
> & {
  count: number
}

/** One read of the rows that match all but the four conditions people pick; what each list counts is added up here. */
export function boardCountsIn(tx: EntityManager): BoardCounts {
  return {
    of: async (filter) => {
      const { state, purchaserUscc, serviceCode, divisionCode, ...rest } = filter
      const asked = await askedOf(tx, rest)
      const latest = filter.latestOnly ? [where('state in (?)', statesOf({ latestOnly: true }))] : []
      const { sql, parameters } = all([...latest, ...asked.conditions])
      const few = `select project_id, state, purchaser_uscc, division_code, service_code from notice where ${sql} limit ${READ_UP_TO + 1}`
      const groups = (await tx.query(
        `select few.state, few.purchaser_uscc as purchaser, max(project.purchaser_name) as purchaserName,
           few.division_code as division, few.service_code as service, max(project.service_name) as serviceName,
           count(*) as count
         from (${few}) few join project on project.id = few.project_id
         group by few.state, few.purchaser_uscc, few.division_code, few.service_code`,
        [...parameters],
      )) as Group[]
      if (groups.reduce((sum, { count }) => sum + Number(count), 0) > READ_UP_TO) return null
      return countsOf(groups, { state, purchaserUscc, serviceCode, divisionCode })
    },
  }
}

type Picked = Pick<BoardFilter, 'state' | 'purchaserUscc' | 'serviceCode' | 'divisionCode'>

function countsOf(groups: readonly Group[], picked: Picked): NoticeCounts {
  const holds = {
    state: ({ state }: Group) => !picked.state || state === picked.state,
    purchaser: ({ purchaser }: Group) => !picked.purchaserUscc || purchaser === picked.purchaserUscc,
    service: ({ service }: Group) => !picked.serviceCode || holdsService(service, picked.serviceCode),
    division: ({ division }: Group) => !picked.divisionCode || isUnder(division, picked.divisionCode),
  }
  type Condition = keyof typeof holds
  const names = Object.keys(holds) as Condition[]
  const others = (own: Condition) =>
    groups.filter((group) => names.every((name) => name === own || holds[name](group)))
  return {
    byState: added(others('state'), ({ state }) => ({ value: state })),
    byPurchaser: added(others('purchaser'), ({ purchaser, purchaserName }) => ({
      value: purchaser,
      name: purchaserName,
    })),
    byService: added(others('service'), ({ service, serviceName }) => ({
      value: service,
      name: serviceName,
    })),
    byDivision: added(others('division'), ({ division }) => ({ value: division, divisionCode: division })),
  }
}

function added(groups: readonly Group[], counted: (group: Group) => Omit<Counted, 'count'>): Counted[] {
  const counts = new Map<string, Counted>()
  for (const group of groups) {
    const one = counted(group)
    const before = counts.get(one.value)?.count ?? 0
    counts.set(one.value, { ...one, count: before + Number(group.count) })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** 440402 lies under 440400, and under itself. */
const isUnder = (code: string, above: string): boolean =>
  above === '100000' || code.startsWith(above.replace(/(00){1,2}$/, ''))
