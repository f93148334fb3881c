import { type DivisionCode, termsOf, type Uscc } from '@gongshi/domain-kit'
import { all, type Condition, type Pair, rarestPair, under, where, wordsAsked } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { OrganizationType, PriorityCategory } from '../../domain/organization/organization-type.ts'
import type { OrganizationStatus } from '../../domain/organization/states.ts'

/** What is asked of the register; everything given must hold. */
export type OrganizationQuery = {
  /** What somebody typed: words of names, codes and pieces of them, initials; blank when nothing was asked. */
  text: string
  orgType: OrganizationType | null
  status: OrganizationStatus | null
  priorityCategory: PriorityCategory | null
  divisionCode: DivisionCode | null
}

/** A count above this is not told for a text search. */
const COUNTED_AT_MOST = 10_000
/** Counting a pair further tells nothing new: a page of such a pair is found soon. */
const COMMON = 2_000

/** The codes of a page, in order. */
export async function pageOfCodes(
  tx: EntityManager,
  query: OrganizationQuery,
  size: number,
  after: string | null,
): Promise<Uscc[]> {
  const { tables, order, condition } = await wayToFind(tx, query)
  const from = after === null ? [] : [where(`${order} > ?`, after)]
  const { sql, parameters } = all([...from, condition])
  const rows: { uscc: Uscc }[] = await tx.query(
    `select o.uscc from ${tables} where ${sql} order by ${order} limit ${size}`,
    [...parameters],
  )
  return rows.map(({ uscc }) => uscc)
}

/** How many organizations the query finds; null when a text search finds more than ten thousand. */
export async function countOrganizations(
  tx: EntityManager,
  query: OrganizationQuery,
): Promise<number | null> {
  const isSearch = query.text.trim() !== ''
  const limit = isSearch ? `limit ${COUNTED_AT_MOST + 1}` : ''
  const { tables, condition } = await wayToFind(tx, query)
  const [row] = await tx.query(
    `select count(*) as number from (select 1 from ${tables} where ${condition.sql} ${limit}) as found`,
    [...condition.parameters],
  )
  const number = Number(row.number)
  return isSearch && number > COUNTED_AT_MOST ? null : number
}

const columns = { words: 'o.search_text', codes: 'o.search_codes' }

/** The tables, what must hold, and the column that gives the codes in order. */
type WayToFind = { tables: string; condition: Condition; order: string }

/**
 * The rarest pair's index rows are walked in the order of the code, so that a page of a common word ends after a page of
 * rows; without a pair the register is.
 */
async function wayToFind(tx: EntityManager, query: OrganizationQuery): Promise<WayToFind> {
  const terms = termsOf(query.text)
  const asked = all([...wordsAsked(columns, query.text), ...filters(query)])
  const rarest = await rarestPair(tx, 'organization_gram', { terms, upTo: COMMON })
  return rarest ? byPair(rarest, asked) : { tables: 'organization as o', condition: asked, order: 'o.uscc' }
}

const byPair = ({ pair }: Pair, asked: Condition): WayToFind => ({
  tables: 'organization_gram as g straight_join organization as o on o.uscc = g.uscc',
  condition: all([where('g.gram = ?', pair), asked]),
  order: 'g.uscc',
})

const filters = (query: OrganizationQuery): Condition[] => [
  ...equals('org_type', query.orgType),
  ...equals('status', query.status),
  ...equals('priority_category', query.priorityCategory),
  ...(query.divisionCode ? [under('o.division_code', query.divisionCode)] : []),
]

const equals = (column: string, value: string | null): Condition[] =>
  value === null ? [] : [where(`o.${column} = ?`, value)]
