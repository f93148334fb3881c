import { contentHash } from '@gongshi/domain-kit'
import type { ObjectLiteral, Repository } from 'typeorm'

/** Takes an import's rows one by one and writes them together. */
export type Keeper<Row> = {
  /** 'unchanged' when the row says what it said before: importing twice changes nothing. */
  keep: (row: Row) => 'loaded' | 'unchanged'
  write: () => Promise<void>
}

/** Opens a keeper: what is there is read once, and known by its natural key. */
export async function openKeeper<Row extends ObjectLiteral>(
  rows: Repository<Row>,
  keyOf: (row: Row) => string,
): Promise<Keeper<Row>> {
  const before = await rows.find()
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const fresh: Row[] = []
  const changed: Row[] = []
  return {
    keep: (row) => {
      const old = known.get(keyOf(row))
      const next = old && 'id' in old ? { ...row, id: old.id } : row
      if (old && sameAs(old, next)) return 'unchanged'
      known.set(keyOf(row), next)
      if (old) changed.push(next)
      else fresh.push(next)
      return 'loaded'
    },
    write: async () => {
      if (fresh.length) await rows.insert(fresh)
      await rows.save(changed)
    },
  }
}

const sameAs = (one: object, other: object) => contentHash(plain(one)) === contentHash(plain(other))

/** Dates as their text, so that equal rows hash alike. */
const plain = (row: object): unknown => JSON.parse(JSON.stringify(row))
