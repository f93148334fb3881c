import { accepted, type Outcome } from '@gongshi/domain-kit'
import type { Agency } from '../../domain/agency/agency.ts'
import { enterAgency } from '../../domain/agency/enter-agency.ts'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import type { Context } from '../context.ts'
import { keepRecord } from '../keep-record.ts'

/** Keeps a public agency as a source tells it, or tells every rule it breaks. */
export async function keepAgency(
  acting: Context,
  agency: Agency,
  divisions: DivisionHistory,
): Promise<Outcome<'loaded' | 'unchanged'>> {
  const outcome = enterAgency({ agency, divisions })
  if (!outcome.ok) return outcome
  const known = async ({ agencies }: Context['store']) => ({
    kept: (await agencies.byCodes([agency.uscc]))[0],
    register: agencies,
  })
  return accepted(await keepRecord(acting, agency, known))
}
