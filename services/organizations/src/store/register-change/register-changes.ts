import type { Uscc } from '@gongshi/domain-kit'
import { addRows, column, over, readRows, rowsOf, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { RegisterChange } from '../../domain/register-change/register-change.ts'

const { id, char, varchar, text, instant, civilDate, optional, named, key } = column

/** Table `register_change`. */
export const registerChangeTable = tableOf<RegisterChange>({
  name: 'register_change',
  columns: {
    id: key(id()),
    uscc: char(18),
    item: varchar(24),
    before: optional(named('value_before', text())),
    after: named('value_after', text()),
    applicationId: id(),
    changedOn: civilDate(),
    at: instant(),
  },
  indices: { register_change_of_organization: over('uscc', 'id') },
})

const changeRows = rowsOf(registerChangeTable)

/** What was changed in the register by applications; nothing is taken out of it. */
export type RegisterChanges = {
  /** Of each of these bodies so many, the last first, from behind one on. */
  pages: (codes: readonly Uscc[], limit: number, before: string | null) => Promise<readonly RegisterChange[]>
  add: (entries: readonly RegisterChange[]) => Promise<void>
}

export function registerChangesIn(tx: EntityManager): RegisterChanges {
  return {
    pages: (codes, limit, before) =>
      readRows(
        tx,
        changeRows,
        `id in (
           select id from (
             select id, row_number() over (partition by uscc order by id desc) as place
               from register_change where uscc in (?) ${before === null ? '' : 'and id < ?'}
           ) as placed where place <= ?
         ) order by id desc`,
        [codes, ...(before === null ? [] : [before]), limit],
      ),
    add: (entries) => addRows(tx, changeRows, entries),
  }
}
