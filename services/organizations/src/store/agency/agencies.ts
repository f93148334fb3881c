import type { Uscc } from '@gongshi/domain-kit'
import {
  all,
  type Condition,
  column,
  over,
  type Stamp,
  type Stamped,
  searchLines,
  stampColumns,
  tableOf,
  where,
  withoutStamps,
  wordsAsked,
} from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import { type EntityManager, In } from 'typeorm'
import type { Agency, AgencyRole } from '../../domain/agency/agency.ts'
import { registerRows } from '../register-rows.ts'

const { char, varchar, text, flag, json, optional, key } = column

type AgencyRow = Agency & Stamped & { searchText: string | null; searchCodes: string | null }

/** Table `agency`. */
export const agencyRows = tableOf<AgencyRow>({
  name: 'agency',
  columns: {
    uscc: key(char(18)),
    name: varchar(200),
    divisionCode: char(6),
    roles: json(),
    isSynthetic: flag(),
    searchText: optional(text()),
    searchCodes: optional(text()),
    ...stampColumns,
  },
  indices: {
    agency_by_division: over('divisionCode', 'uscc'),
  },
})

/** What is asked of the agencies; everything given must hold. */
export type AgencyQuery = { text: string; role: AgencyRole | null }

/** The public agencies. */
export type Agencies = {
  /** Those of these codes that are known, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly Agency[]>
  /** Locks an agency to the end of the transaction: what is entered for it is entered one after the other. */
  hold: (code: Uscc) => Promise<void>
  /** In the order of their codes, from a code on; the agencies of a city are some hundreds. */
  page: (asked: AgencyQuery, limit: number, after: string | null) => Promise<readonly Agency[]>
  count: (asked: AgencyQuery) => Promise<number>
  add: (agency: Agency, stamp: Stamp) => Promise<void>
  amend: (agency: Agency, stamp: Stamp) => Promise<void>
}

export function agenciesIn(tx: EntityManager): Agencies {
  const toRow = (agency: Agency) => ({ ...agency, ...foundBy(agency) })
  const { rows, add, amend } = registerRows<Agency, AgencyRow>(tx, agencyRows, { key: 'uscc', toRow })
  return {
    byCodes: async (codes) => (await rows.findBy({ uscc: In([...codes]) })).map(fromRow),
    hold: async (uscc) => {
      await rows.findOne({ where: { uscc }, lock: { mode: 'pessimistic_write' } })
    },
    page: async (asked, limit, after) => {
      const from = after === null ? [] : [where('uscc > ?', after)]
      const { sql, parameters } = all([...from, ...conditions(asked)])
      const found: { uscc: Uscc }[] = await tx.query(
        `select uscc from agency where ${sql} order by uscc limit ${limit}`,
        [...parameters],
      )
      const codes = found.map(({ uscc }) => uscc)
      return (await rows.find({ where: { uscc: In(codes) }, order: { uscc: 'ASC' } })).map(fromRow)
    },
    count: async (asked) => {
      const { sql, parameters } = all(conditions(asked))
      const [row] = await tx.query(`select count(*) as number from agency where ${sql}`, [...parameters])
      return Number(row.number)
    },
    add,
    amend,
  }
}

/** Every word is found, and the function is one of its. */
const conditions = ({ text, role }: AgencyQuery): Condition[] => [
  ...wordsAsked(searched, text),
  ...(role === null ? [] : [where('json_contains(roles, json_quote(?))', role)]),
]

const searched = { words: 'search_text', codes: 'search_codes' }

/** Its name; its code, whole or in part, and the initials of its name in pinyin. */
function foundBy({ uscc, name }: Agency): Pick<AgencyRow, 'searchText' | 'searchCodes'> {
  const { words, codes } = searchLines({ words: [name], codes: [uscc, initialsOf(name)] })
  return { searchText: words, searchCodes: codes }
}

const fromRow = (row: AgencyRow): Agency => {
  const { searchText, searchCodes, ...agency } = withoutStamps(row)
  return agency
}
