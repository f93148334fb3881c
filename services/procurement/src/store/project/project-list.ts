import type { Actor, Uscc } from '@gongshi/domain-kit'
import { all, type Condition, literally, readRows, under, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ProcurementProject } from '../../domain/project/project.ts'
import type { ProjectState } from '../../domain/project/states.ts'
import { type Reach, reachOf } from '../../domain/project/visibility.ts'
import { conditionOfText } from '../search/text-condition.ts'
import { projectRows } from './project-table.ts'

/** What projects are asked for. */
export type ProjectFilter = {
  state?: ProjectState
  states?: readonly ProjectState[]
  /** Only what somebody reads whole: the own agency's, those of the divisions one watches. */
  isOfDesk?: boolean
  /** Whoever handles it, or wrote any of it. */
  writtenBy?: string
  purchaserUscc?: Uscc
  serviceCode?: string
  serviceItemId?: string
  fiscalYear?: number
  text?: string
}
export type ProjectPage = { filter: ProjectFilter; viewer: Actor; limit: number; afterId?: string }

/** Projects as somebody may see them; there is no list that shows more. */
export type ProjectList = {
  /** The newest first. */
  page: (page: ProjectPage) => Promise<ProcurementProject[]>
  /** Many pages, two statements for all of them. */
  pages: (pages: readonly ProjectPage[]) => Promise<ProcurementProject[][]>
  /** How many there are of each state; null when more than 20,000 would have to be read. */
  counts: (filter: ProjectFilter, viewer: Actor) => Promise<StateCount[] | null>
}

export type StateCount = { state: ProjectState; count: number }

const COUNTED_UP_TO = 20_000

export function projectListIn(tx: EntityManager): ProjectList {
  return {
    page: async (page) => {
      const { sql, parameters } = await onPage(tx, page)
      return readRows(tx, projectRows, `${sql} order by id desc limit ${page.limit}`, [...parameters])
    },
    counts: async ({ state: _state, states: _states, ...filter }, viewer) => {
      const { sql, parameters } = await onPage(tx, { filter, viewer, limit: COUNTED_UP_TO })
      const few = `select state from project where ${sql} limit ${COUNTED_UP_TO + 1}`
      const rows: StateCount[] = await tx.query(
        `select state, count(*) as count from (${few}) few group by state`,
        [...parameters],
      )
      const counts = rows.map(({ state, count }) => ({ state, count: Number(count) }))
      return counts.reduce((sum, { count }) => sum + count, 0) > COUNTED_UP_TO ? null : counts
    },
    pages: async (pages) => {
      const asked = await Promise.all(pages.map((page) => onPage(tx, page)))
      const places: { id: string; page: number }[] = await tx.query(
        pages
          .map(
            ({ limit }, at) =>
              `(select id, ${at} as page from project where ${asked[at]!.sql} order by id desc limit ${limit})`,
          )
          .join(' union all '),
        asked.flatMap(({ parameters }) => parameters),
      )
      if (places.length === 0) return pages.map(() => [])
      const ids = [...new Set(places.map(({ id }) => id))]
      const found = await readRows(tx, projectRows, 'id in (?) order by id desc', [ids])
      const onPages = Map.groupBy(places, ({ page }) => Number(page))
      return pages.map((_page, at) => {
        const own = new Set(onPages.get(at)?.map(({ id }) => id))
        return found.filter(({ id }) => own.has(id))
      })
    },
  }
}

async function onPage(tx: EntityManager, { filter, viewer, afterId }: ProjectPage): Promise<Condition> {
  const asked = filter.text?.trim() ? await conditionOfText(tx, 'project', filter.text) : undefined
  const before = afterId ? [where('id < ?', afterId)] : []
  const within = filter.isOfDesk ? onDeskOf(viewer) : visibleTo(viewer)
  return all([...conditionsOf(filter), ...(asked?.conditions ?? []), within, ...before])
}

/** Public ones; one's own agency's; those of the divisions one watches. */
export function visibleTo(viewer: Actor): Condition {
  const { isWhole, agencyUscc, divisionCode } = reachOf(viewer)
  if (isWhole) return where('true')
  return any([where('public_since is not null'), ...withinOf({ agencyUscc, divisionCode })])
}

/** One's own agency's; those of the divisions one watches; nothing for whoever has no desk. */
function onDeskOf(viewer: Actor): Condition {
  const { isWhole, ...reach } = reachOf(viewer)
  const within = withinOf(reach)
  return isWhole || within.length === 0 ? where(isWhole ? 'true' : 'false') : any(within)
}

const withinOf = ({ agencyUscc, divisionCode }: Omit<Reach, 'isWhole'>): Condition[] => [
  ...(agencyUscc ? [where('purchaser_uscc = ?', agencyUscc)] : []),
  ...(divisionCode ? [under('division_code', divisionCode)] : []),
]

const any = (conditions: readonly Condition[]): Condition =>
  where(conditions.map(({ sql }) => sql).join(' or '), ...conditions.flatMap(({ parameters }) => parameters))

function conditionsOf(filter: ProjectFilter): Condition[] {
  const { state, states, writtenBy, purchaserUscc, serviceCode, serviceItemId, fiscalYear } = filter
  return [
    ...(state ? [where('state = ?', state)] : []),
    ...(states ? [where('state in (?)', states)] : []),
    ...(writtenBy ? [wroteIt(writtenBy)] : []),
    ...(purchaserUscc ? [where('purchaser_uscc = ?', purchaserUscc)] : []),
    ...(serviceItemId ? [where('service_item_id = ?', serviceItemId)] : []),
    ...(serviceCode ? [where('service_code like ?', `${literally(serviceCode)}%`)] : []),
    ...(fiscalYear !== undefined ? [where('fiscal_year = ?', fiscalYear)] : []),
  ]
}

/** Handles it, or wrote any of it. */
const wroteIt = (subject: string): Condition =>
  where(
    'handler = ? or created_by = ? or json_contains(editors, json_quote(?)) or json_contains(drafters, json_quote(?))',
    ...[subject, subject, subject, subject],
  )
