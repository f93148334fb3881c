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
}

export function projectListIn(tx: EntityManager): ProjectList {
  return {
    page: async ({ filter, viewer, limit, afterId }) => {
      const asked = filter.text?.trim() ? await conditionOfText(tx, 'project', filter.text) : undefined
      const before = afterId ? [where('id < ?', afterId)] : []
      const { sql, parameters } = all([
        ...conditionsOf(filter),
        ...(asked?.conditions ?? []),
        visibleTo(viewer),
        ...before,
      ])
      return read(tx, projectTable, `${sql} order by id desc limit ${limit}`, [...parameters])
    },
  }
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
