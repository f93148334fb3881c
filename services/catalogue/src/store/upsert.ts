import { contentHash } from '@gongshi/domain-kit'
import type { FindOptionsWhere, ObjectLiteral, Repository } from 'typeorm'

/**
 * Keeps an imported row under its natural key.
 *
 * @returns 'unchanged' when the row says what it said before: importing twice changes nothing
 */
export async function upsert<Row extends ObjectLiteral>(
  rows: Repository<Row>,
  key: FindOptionsWhere<Row>,
  row: Row,
): Promise<'loaded' | 'unchanged'> {
  const before = await rows.findOneBy(key)
  const after = before && 'id' in before ? { ...row, id: before.id } : row
  if (before && sameAs(before, after)) return 'unchanged'
  await rows.save(after)
  return 'loaded'
}

const sameAs = (one: object, other: object) => contentHash(plain(one)) === contentHash(plain(other))

/** Dates as their text, so that equal rows hash alike. */
const plain = (row: object): unknown => JSON.parse(JSON.stringify(row))
