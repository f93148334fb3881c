import type { Uscc } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { GraphContext } from '../context.ts'

/** The bodies with these codes, in their order; a code the register does not have is left out. */
export async function bodies(
  load: GraphContext['load'],
  codes: readonly Uscc[],
): Promise<readonly SocialOrganization[]> {
  const found = await load.organizations.loadMany([...codes])
  return found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]))
}
