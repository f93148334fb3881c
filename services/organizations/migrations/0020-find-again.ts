import { indexGrams, type Step, searchLines } from '@gongshi/service-kit'
import { initialsOf } from '@gongshi/service-kit/pinyin'

const BATCH = 500

type Row = { uscc: string; name: string; formerNames: string | string[]; legacyRegistrationNo: string | null }

/** Writes anew what the organizations that are here already are found by: punctuation folded, codes and initials beside. */
export const step: Step = async (on) => {
  for (let after = ''; ; ) {
    const rows: Row[] = await on.query(
      `select uscc, name, former_names as formerNames, legacy_registration_no as legacyRegistrationNo
        from organization where uscc > ? order by uscc limit ${BATCH}`,
      [after],
    )
    const found = rows.map((row) => ({ id: row.uscc, lines: linesOf(row) }))
    for (const { id, lines } of found)
      await on.query('update organization set search_text = ?, search_codes = ? where uscc = ?', [
        lines.words,
        lines.codes,
        id,
      ])
    await indexGrams(on, { table: 'organization_gram', id: 'uscc' }, found)
    if (rows.length < BATCH) return
    after = rows.at(-1)!.uscc
  }
}

/** As the store does for new rows; a migration says it for itself, so that it stays what it was. */
function linesOf({ uscc, name, formerNames, legacyRegistrationNo }: Row) {
  const former: string[] = typeof formerNames === 'string' ? JSON.parse(formerNames) : formerNames
  const names = [name, ...former]
  return searchLines({
    words: [...names, ...(legacyRegistrationNo ? [legacyRegistrationNo] : [])],
    codes: [uscc, ...names.map(initialsOf)],
  })
}
