import type { Branch } from './branch.ts'
import type { SocialOrganization } from './organization.ts'

/** What a source says of an organization, and which of its facts the source knows better than the register here. */
export type ToldOrganization = {
  organization: SocialOrganization
  knows: readonly (keyof SocialOrganization)[]
}

/**
 * The organization as it stands after a source was heard: its facts where it knows them, the kept ones elsewhere.
 *
 * Hearing the same source twice changes nothing, also when another was heard in between.
 */
export function reconcile(
  kept: SocialOrganization | undefined,
  { organization, knows }: ToldOrganization,
): SocialOrganization {
  if (!kept) return organization
  const known = Object.fromEntries(knows.map((fact) => [fact, organization[fact]]))
  const heard: SocialOrganization = { ...kept, ...known }
  return { ...heard, branches: heard.branches.map((branch) => sameBranch(kept.branches, branch)) }
}

/** A branch keeps its id for as long as it keeps its name. */
const sameBranch = (kept: readonly Branch[], told: Branch): Branch => ({
  ...told,
  id: kept.find(({ name }) => name === told.name)?.id ?? told.id,
})
