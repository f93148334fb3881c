import type { Uscc } from '@gongshi/domain-kit'
import {
  firstStamps,
  nextStamps,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type { Agency } from '../domain/agency/agency.ts'

type AgencyRow = Agency & Stamped

/** Table `agency`. */
export const agencyRows = tableOf<AgencyRow>({
  name: 'agency',
  columns: {
    uscc: { type: 'char', length: 18, primary: true },
    name: { type: 'varchar', length: 200 },
    divisionCode: { type: 'char', length: 6, name: 'division_code' },
    roles: { type: 'json' },
    isSynthetic: { type: 'boolean', name: 'is_synthetic' },
    ...stampColumns,
  },
})

/** The public agencies. */
export type Agencies = {
  /** Those of these codes that are known, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly Agency[]>
  /** In the order of their codes, from a code on; the agencies of a city are some hundreds. */
  page: (text: string, limit: number, after: string | null) => Promise<readonly Agency[]>
  count: (text: string) => Promise<number>
  add: (agency: Agency, stamp: Stamp) => Promise<void>
  amend: (agency: Agency, stamp: Stamp) => Promise<void>
}

export function agenciesIn(tx: EntityManager): Agencies {
  const rows = tx.getRepository(agencyRows)
  const found = (text: string) => {
    const all = rows.createQueryBuilder('agency')
    if (!text) return all
    const literal = text.replace(/[\\%_]/g, (mark) => `\\${mark}`)
    return all.where('(agency.name like :within or agency.uscc like :beginning)', {
      within: `%${literal}%`,
      beginning: `${literal.toUpperCase()}%`,
    })
  }
  return {
    byCodes: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    page: async (text, limit, after) => {
      const all = found(text)
      if (after) all.andWhere('agency.uscc > :after', { after })
      return (await all.orderBy('agency.uscc').limit(limit).getMany()).map(fromRow)
    },
    count: (text) => found(text).getCount(),
    add: async (agency, stamp) => {
      await rows.insert({ ...agency, ...firstStamps(stamp) })
    },
    amend: async (agency, stamp) => {
      await rows.update({ uscc: agency.uscc }, { ...agency, ...nextStamps(stamp) })
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, version, ...agency }: AgencyRow): Agency => ({
  ...agency,
  isSynthetic: Boolean(agency.isSynthetic),
})
