import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { ERRORS, type UserError } from '../house/shapes.ts'
import { until } from '../house/until.ts'

/** Finance announces that A1003 retires on 2026-03-10 in favour of A1004, and procurement has heard of it. */
export async function retireA1003({ ask }: HouseUnderTest): Promise<void> {
  const input = { code: 'A1003', retiredFrom: '2026-03-10', replacedBy: ['A1004'] }
  const query = `mutation ($input: RetireServiceItemInput!) { retireServiceItem(input: $input) { userErrors { ${ERRORS} } } }`
  const { retireServiceItem } = dataOf(
    await ask<{ retireServiceItem: { userErrors: UserError[] } }>('FIN-1:approver', query, { input }),
  )
  if (retireServiceItem.userErrors.length > 0) throw new Error(JSON.stringify(retireServiceItem.userErrors))
  await until(
    () => retiredFrom(ask),
    (on) => on === '2026-03-10',
  )
}

async function retiredFrom(ask: HouseUnderTest['ask']): Promise<string | null | undefined> {
  const query = '{ serviceItem(code: "A1003") { retiredFrom } }'
  return dataOf(await ask<{ serviceItem: { retiredFrom: string | null } | null }>(null, query)).serviceItem
    ?.retiredFrom
}
