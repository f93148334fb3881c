import type { Actor, Uscc } from '@gongshi/domain-kit'
import { all, type Condition, literally, under, where } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ProcurementProject } from '../domain/project/project.ts'
import type { ProjectState } from '../domain/project/states.ts'
import { reachOf } from '../domain/project/visibility.ts'
import { projectTable } from './project-table.ts'
import { conditionOfText } from './search/text-condition.ts'
import { read } from './table/read.ts'

/** What projects are asked for. */
export type ProjectFilter = {
  state?: ProjectState
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
}

export function projectListIn(tx: EntityManager): ProjectList {
  return {
    page: async (page) => {
      const { sql, parameters } = await onPage(tx, page)
      return read(tx, projectTable, `${sql} order by id desc limit ${page.limit}`, [...parameters])
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
      const found = await read(tx, projectTable, 'id in (?) order by id desc', [ids])
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
  return all([...conditionsOf(filter), ...(asked?.conditions ?? []), visibleTo(viewer), ...before])
}

/** Public ones; one's own agency's; those of the divisions one watches. */
export function visibleTo(viewer: Actor): Condition {
  const { isWhole, agencyUscc, divisionCode } = reachOf(viewer)
  if (isWhole) return where('true')
  const reach = [
    where('public_since is not null'),
    ...(agencyUscc ? [where('purchaser_uscc = ?', agencyUscc)] : []),
    ...(divisionCode ? [under('division_code', divisionCode)] : []),
  ]
  return where(reach.map(({ sql }) => sql).join(' or '), ...reach.flatMap(({ parameters }) => parameters))
}

function conditionsOf(filter: ProjectFilter): Condition[] {
  const { state, purchaserUscc, serviceCode, serviceItemId, fiscalYear } = filter
  return [
    ...(state ? [where('state = ?', state)] : []),
    ...(purchaserUscc ? [where('purchaser_uscc = ?', purchaserUscc)] : []),
    ...(serviceItemId ? [where('service_item_id = ?', serviceItemId)] : []),
    ...(serviceCode ? [where('service_code like ?', `${literally(serviceCode)}%`)] : []),
    ...(fiscalYear !== undefined ? [where('fiscal_year = ?', fiscalYear)] : []),
  ]
}
