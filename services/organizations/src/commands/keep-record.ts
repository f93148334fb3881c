import { subjectOf } from '@gongshi/domain-kit'
import type { Stamp } from '@gongshi/service-kit'
import { sameRecord } from '../domain/same-record.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

type Register<R> = {
  add: (record: R, stamp: Stamp) => Promise<void>
  amend: (record: R, stamp: Stamp) => Promise<void>
}
type Known<R> = { kept: R | undefined; register: Register<R> }

/** Keeps a record as a source tells it; nothing is written where it says what is known. */
export const keepRecord = <R extends object>(
  { store, clock, actor }: Context,
  told: R,
  known: (tx: Store) => Promise<Known<R>>,
): Promise<'loaded' | 'unchanged'> =>
  store.transaction(async (tx) => {
    const { kept, register } = await known(tx)
    if (kept && sameRecord(kept, told)) return 'unchanged'
    await register[kept ? 'amend' : 'add'](told, { at: await tx.now(clock), by: subjectOf(actor) })
    return 'loaded'
  })
