import type { DivisionCode, Uscc } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'
import type { OrganizationType, PriorityCategory } from '../domain/organization/organization-type.ts'
import type { OrganizationStatus } from '../domain/organization/states.ts'
import { all, type Condition, under } from './conditions.ts'
import { rarestPair } from './rarest-pair.ts'
import { type WayToFind, waysToFind } from './ways-to-find.ts'

/** What is asked of the register; everything given must hold. */
export type OrganizationQuery = {
  /** The folded words of a text; empty when no text was given. */
  terms: readonly string[]
  orgType: OrganizationType | null
  status: OrganizationStatus | null
  priorityCategory: PriorityCategory | null
  divisionCode: DivisionCode | null
}

/** A count above this is not told for a text search. */
const COUNTED_AT_MOST = 10_000

/** The codes of a page, in order: those found by name and those found by the beginning of their code. */
export async function pageOfCodes(
  tx: EntityManager,
  query: OrganizationQuery,
  size: number,
  after: string | null,
): Promise<Uscc[]> {
  const ways = waysToFind(query.terms, await rarestPair(tx, query.terms))
  const from = after === null ? [] : [(way: WayToFind) => ({ sql: `${way.order} > ?`, parameters: [after] })]
  const found = union(ways, query, from, (way) => `order by ${way.order} limit ${size}`)
  const rows: { uscc: Uscc }[] = await tx.query(`${found.sql} order by uscc limit ${size}`, found.parameters)
  return rows.map(({ uscc }) => uscc)
}

/** How many organizations the query finds; null when a text search finds more than ten thousand. */
export async function countOrganizations(
  tx: EntityManager,
  query: OrganizationQuery,
): Promise<number | null> {
  const isSearch = query.terms.length > 0
  const limit = isSearch ? `limit ${COUNTED_AT_MOST + 1}` : ''
  const ways = waysToFind(query.terms, await rarestPair(tx, query.terms))
  const found = union(ways, query, [], () => limit)
  const [row] = await tx.query(
    `select count(*) as number from (${found.sql} ${limit}) as found`,
    found.parameters,
  )
  const number = Number(row.number)
  return isSearch && number > COUNTED_AT_MOST ? null : number
}

function union(
  ways: readonly WayToFind[],
  query: OrganizationQuery,
  from: readonly ((way: WayToFind) => Condition)[],
  end: (way: WayToFind) => string,
): Condition {
  const branches = ways.map((way) => {
    const { sql, parameters } = all([...from.map((begin) => begin(way)), way.condition, ...filters(query)])
    return { sql: `(select o.uscc from ${way.tables} where ${sql} ${end(way)})`, parameters }
  })
  return {
    sql: branches.map(({ sql }) => sql).join(' union '),
    parameters: branches.flatMap(({ parameters }) => parameters),
  }
}

const filters = (query: OrganizationQuery): Condition[] => [
  ...equals('org_type', query.orgType),
  ...equals('status', query.status),
  ...equals('priority_category', query.priorityCategory),
  ...(query.divisionCode ? [under('o.division_code', query.divisionCode)] : []),
]

const equals = (column: string, value: string | null): Condition[] =>
  value === null ? [] : [{ sql: `o.${column} = ?`, parameters: [value] }]
