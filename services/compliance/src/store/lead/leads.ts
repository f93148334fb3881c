import type { Uscc } from '@gongshi/domain-kit'
import { column, over, tableOf } from '@gongshi/service-kit'
import { type EntityManager, In, LessThan, Like } from 'typeorm'
import type { Lead } from '../../domain/lead/lead.ts'

const { id, char, varchar, instant, optional, key } = column

/** Table `lead_told`. */
export const leadRows = tableOf<Lead>({
  name: 'lead_told',
  columns: {
    id: key(id()),
    source: varchar(20),
    uscc: char(18),
    divisionCode: char(6),
    supervisionId: optional(id()),
    toldAt: instant(),
  },
  indices: { lead_of_organization: over('uscc', 'id'), lead_by_division: over('divisionCode', 'id') },
})

/** Which leads are asked for, and which divisions whoever asks reads: what their codes begin with. */
export type LeadQuestion = { read: string; uscc?: Uscc | undefined }

/** What enforcement was told. */
export type Leads = {
  byIds: (ids: readonly string[]) => Promise<readonly Lead[]>
  /** The newest first, from behind one on. */
  page: (question: LeadQuestion, limit: number, beforeId?: string) => Promise<readonly Lead[]>
  count: (question: LeadQuestion) => Promise<number>
  /** Keeps it, unless it is kept already. */
  keep: (lead: Lead) => Promise<void>
}

export function leadsIn(tx: EntityManager): Leads {
  const rows = tx.getRepository(leadRows)
  const fitting = ({ read, uscc }: LeadQuestion) => ({
    divisionCode: Like(`${read}%`),
    ...(uscc && { uscc }),
  })
  return {
    byIds: (ids) => rows.findBy({ id: In([...ids]) }),
    page: (question, take, beforeId) =>
      rows.find({
        where: { ...fitting(question), ...(beforeId && { id: LessThan(beforeId) }) },
        order: { id: 'DESC' },
        take,
      }),
    count: (question) => rows.countBy(fitting(question)),
    keep: async (lead) => {
      if (!(await rows.existsBy({ id: lead.id }))) await rows.insert(lead)
    },
  }
}
