import { contentHash } from '@gongshi/domain-kit'
import type { AnyKind } from '../kind/import-kind.ts'

/** What is kept of a row now, as a fingerprint. */
export const seenOf = async (kind: AnyKind<never>, context: object, row: unknown): Promise<string> =>
  kind.seen ? contentHash(await kind.seen(context as never, row)) : ''
