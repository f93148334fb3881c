import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import type { EntityManager } from 'typeorm'

/** Whose records are wanted, and whether the one who asks sees those the public no longer sees. */
export type RecordsOf = { uscc: Uscc; seesPast: boolean }

/** Where a page begins: after the record with this day and id. */
export type RecordPlace = { day: CivilDate; id: string }

/** The same page of several organizations, as far as it may be seen on that day. */
export type RecordPage = {
  of: readonly RecordsOf[]
  today: CivilDate
  size: number
  after: RecordPlace | null
}

/** The ids of a page and one record more, for each organization; one statement for all. */
export async function idsOfPages(
  tx: EntityManager,
  { of, today, size, after }: RecordPage,
): Promise<string[]> {
  const day = today.toString()
  const past = of.filter(({ seesPast }) => seesPast).map(({ uscc }) => uscc)
  const from = after ? 'and (formed_on < ? or (formed_on = ? and id < ?))' : ''
  const found: { id: string }[] = await tx.query(
    `select id from (
       select id, row_number() over (partition by uscc order by formed_on desc, id desc) as place
         from credit_record
        where uscc in (?) and entered_on <= ?
          and (shown_until is null or shown_until >= ? or uscc in (?)) ${from}) as placed
      where place <= ?`,
    [
      of.map(({ uscc }) => uscc),
      day,
      day,
      past.length > 0 ? past : [''],
      ...(after ? [String(after.day), String(after.day), after.id] : []),
      size + 1,
    ],
  )
  return found.map(({ id }) => id)
}
