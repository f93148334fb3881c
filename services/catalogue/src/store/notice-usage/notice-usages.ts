import { column, over, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { NoticePhase, NoticeUsage } from '../../domain/notice-usage/notice-usage.ts'

/** What was heard of one project's notice. */
export type HeardNotice = { projectId: string; serviceCode: string; phase: NoticePhase; heardVersion: number }

const { id, varchar, int, key } = column

/** Table `notice_usage`. */
export const noticeUsageRow = tableOf<HeardNotice>({
  name: 'notice_usage',
  columns: { projectId: key(id()), serviceCode: varchar(7), phase: varchar(20), heardVersion: int() },
  indices: { ix_code: over('serviceCode', 'phase') },
})

/** How often items are used, from what procurement announced; counted, so that no number can drift. */
export function noticeUsages(manager: EntityManager) {
  return {
    byCodes: async (codes: readonly string[]): Promise<(NoticeUsage & { code: string })[]> => {
      const rows = await manager.query(
        `select service_code as code, sum(phase = 'OPEN') as open, sum(phase = 'CLOSED') as closed
           from notice_usage where service_code in (?) group by service_code`,
        [[...codes]],
      )
      return rows.map(({ code, open, closed }: Record<string, string>) => ({
        code,
        open: Number(open),
        closed: Number(closed),
      }))
    },

    /** Applies news of a notice unless newer news was heard before. */
    hear: async ({ projectId, serviceCode, phase, heardVersion }: HeardNotice): Promise<void> => {
      await manager.query(
        `insert into notice_usage (project_id, service_code, phase, heard_version) values (?, ?, ?, ?)
         on duplicate key update
           service_code = if(values(heard_version) > heard_version, values(service_code), service_code),
           phase = if(values(heard_version) > heard_version, values(phase), phase),
           heard_version = greatest(heard_version, values(heard_version))`,
        [projectId, serviceCode, phase, heardVersion],
      )
    },
  }
}
