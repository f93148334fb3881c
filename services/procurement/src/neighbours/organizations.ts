import type { Uscc } from '@gongshi/domain-kit'
import type { AskRoom } from '@gongshi/service-kit'
import { z } from 'zod'
import type { Agency } from '../domain/ground/agency.ts'

const question = /* GraphQL */ `
  query procurementAsksForAgency($uscc: USCC!) {
    agency(uscc: $uscc) { name roles division { code } }
  }
`

const shape = z.object({
  agency: z
    .object({
      name: z.string(),
      roles: z.array(z.string()),
      division: z.object({ code: z.string() }).nullish(),
    })
    .nullish(),
})

/**
 * Asks the organizations room who an agency is.
 *
 * An institution (prefix 12) that the register names as a purchaser exercises administrative powers (102号 art. 5, 8).
 *
 * @throws NeighbourUnavailable when it does not answer wholly
 */
export function organizations(ask: AskRoom): (uscc: Uscc) => Promise<Agency | null> {
  return async (uscc) => {
    const { agency } = shape.parse(await ask(question, { uscc }))
    if (!agency) return null
    const divisionCode = agency.division?.code ?? uscc.slice(2, 8)
    return { uscc, name: agency.name, divisionCode, isAdministrative: agency.roles.includes('PURCHASER') }
  }
}
