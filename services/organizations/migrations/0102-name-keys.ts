import type { Step } from '@gongshi/service-kit'

const BATCH = 500
const LONGEST = 200

/** Gives every organization that is here already the key its name is compared by. */
export const step: Step = async (on) => {
  for (let after = ''; ; ) {
    const rows: { uscc: string; name: string }[] = await on.query(
      `select uscc, name from organization where uscc > ? order by uscc limit ${BATCH}`,
      [after],
    )
    for (const { uscc, name } of rows) {
      const key = keyOf(name)
      const kept = key.length > LONGEST ? 'sha2(?, 256)' : '?'
      const told = key.length > LONGEST ? JSON.stringify(key) : key
      await on.query(`update organization set name_key = ${kept} where uscc = ?`, [told, uscc])
    }
    if (rows.length < BATCH) return
    after = rows.at(-1)!.uscc
  }
}

/** As the domain says it; a migration says it for itself, so that it stays what it was. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toUpperCase()
