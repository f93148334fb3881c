import { contentHash } from '@gongshi/domain-kit'

/** Do two records say the same? Versions are not compared. */
export function sameRecord<T extends object>(one: T & { version?: number }, other: T & { version?: number }) {
  return hash(one) === hash(other)
}

const hash = ({ version, ...facts }: { version?: number }) => contentHash(JSON.parse(JSON.stringify(facts)))
