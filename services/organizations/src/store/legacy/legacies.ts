import type { Uscc } from '@gongshi/domain-kit'
import {
  all,
  type Condition,
  column,
  onceOver,
  over,
  type Stamp,
  type Stamped,
  searchLines,
  stampColumns,
  tableOf,
  where,
  wordsAsked,
} from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'
import { type EntityManager, In } from 'typeorm'
import type { LegacyOrganization } from '../../domain/legacy/legacy-organization.ts'
import { registerRows } from '../register-rows.ts'

const { id, char, varchar, text, flag, json, optional, key } = column

type LegacyRow = Omit<LegacyOrganization, 'enteredAt' | 'version'> &
  Stamped & { linkedUscc: Uscc | null; searchText: string; searchCodes: string }

/** Table `legacy_organization`. */
export const legacyRows = tableOf<LegacyRow>({
  name: 'legacy_organization',
  columns: {
    id: key(id()),
    source: varchar(80),
    legacyRegistrationNo: optional(varchar(40)),
    name: varchar(200),
    formerNames: json(),
    orgType: optional(varchar(32)),
    divisionCode: optional(char(6)),
    isSynthetic: flag(),
    link: optional(json({ at: 'instant' })),
    linkedUscc: optional(char(18)),
    searchText: text(),
    searchCodes: text(),
    ...stampColumns,
  },
  indices: {
    legacy_organization_source: onceOver('source'),
    legacy_organization_by_link: over('linkedUscc', 'id'),
  },
})

/** What is asked of the rows without a code; everything given must hold. */
export type LegacyQuery = { text: string; linked: boolean | null }

/** The rows of the old register without a code; those of a city are some hundreds. */
export type Legacies = {
  byIds: (ids: readonly string[]) => Promise<readonly LegacyOrganization[]>
  /** Those linked to these codes, one statement for all. */
  linkedTo: (codes: readonly Uscc[]) => Promise<readonly LegacyOrganization[]>
  /** Locks the row to the end of the transaction. */
  hold: (id: string) => Promise<LegacyOrganization | undefined>
  /** The row that was read there, locked. */
  holdFrom: (source: string) => Promise<LegacyOrganization | undefined>
  /** In the order in which they came, from behind a row on. */
  page: (asked: LegacyQuery, limit: number, after: string | null) => Promise<readonly LegacyOrganization[]>
  count: (asked: LegacyQuery) => Promise<number>
  add: (legacy: LegacyOrganization, stamp: Stamp) => Promise<void>
  amend: (legacy: LegacyOrganization, stamp: Stamp) => Promise<void>
}

export function legaciesIn(tx: EntityManager): Legacies {
  const { rows, add, amend } = registerRows<LegacyOrganization, LegacyRow>(tx, legacyRows, {
    key: 'id',
    toRow,
  })
  const held = async (of: { id: string } | { source: string }) => {
    const row = await rows.findOne({ where: of, lock: { mode: 'pessimistic_write' } })
    return row ? fromRow(row) : undefined
  }
  const byIds = async (ids: readonly string[]) =>
    (await rows.find({ where: { id: In([...ids]) }, order: { id: 'ASC' } })).map(fromRow)
  return {
    byIds,
    linkedTo: async (codes) =>
      (await rows.find({ where: { linkedUscc: In([...codes]) }, order: { id: 'ASC' } })).map(fromRow),
    hold: (id) => held({ id }),
    holdFrom: (source) => held({ source }),
    page: async (asked, limit, after) => {
      const from = after === null ? [] : [where('id > ?', after)]
      const { sql, parameters } = all([...from, ...conditions(asked)])
      const found: { id: string }[] = await tx.query(
        `select id from legacy_organization where ${sql} order by id limit ${limit}`,
        [...parameters],
      )
      return byIds(found.map(({ id }) => id))
    },
    count: async (asked) => {
      const { sql, parameters } = all(conditions(asked))
      const [row] = await tx.query(`select count(*) as number from legacy_organization where ${sql}`, [
        ...parameters,
      ])
      return Number(row.number)
    },
    add,
    amend,
  }
}

const conditions = ({ text, linked }: LegacyQuery): Condition[] => [
  ...wordsAsked({ words: 'search_text', codes: 'search_codes' }, text),
  ...(linked === null ? [] : [where(`linked_uscc is ${linked ? 'not ' : ''}null`)]),
]

/** It is found by its names, its old number, and the initials of its names in pinyin. */
function toRow({ enteredAt, version, ...legacy }: LegacyOrganization): Omit<LegacyRow, keyof Stamped> {
  const names = [legacy.name, ...legacy.formerNames]
  const number = legacy.legacyRegistrationNo ? [legacy.legacyRegistrationNo] : []
  const { words, codes } = searchLines({ words: [...names, ...number], codes: names.map(initialsOf) })
  return { ...legacy, linkedUscc: legacy.link?.uscc ?? null, searchText: words, searchCodes: codes }
}

const fromRow = (row: LegacyRow): LegacyOrganization => {
  const { linkedUscc, searchText, searchCodes, createdAt, createdBy, updatedAt, ...legacy } = row
  return { ...legacy, enteredAt: createdAt }
}
