import type { Branch } from '../branch/branch.ts'
import type { SocialOrganization } from './organization.ts'

type Head = SocialOrganization['heads'][number]

/** What a source says of an organization, and which of its facts the source knows better than the register here. */
export type ToldOrganization = {
  organization: SocialOrganization
  knows: readonly (keyof SocialOrganization)[]
  /** Of a fact it knows, the half it does not tell: since when the grade is, what the head's post is. */
  lacks?: readonly Half[]
}
/** The second half of a fact that consists of two. */
export type Half = 'gradeFrom' | 'headPost'

/**
 * The organization as it stands after a source was heard: its facts where it knows them, the kept ones elsewhere.
 *
 * Hearing the same source twice changes nothing, also when another was heard in between.
 */
export function reconcile(
  kept: SocialOrganization | undefined,
  { organization, knows, lacks = [] }: ToldOrganization,
): SocialOrganization {
  if (!kept) return organization
  const whole = withHalves(kept, organization, lacks)
  const known = Object.fromEntries(knows.map((fact) => [fact, whole[fact]]))
  const heard: SocialOrganization = { ...kept, ...known }
  return { ...heard, branches: withRecorded(kept.branches, heard.branches) }
}

/** What the source leaves out of a fact is taken from the register; the day of another grade is not this one's. */
function withHalves(
  kept: SocialOrganization,
  told: SocialOrganization,
  lacks: readonly Half[],
): SocialOrganization {
  const isSameGrade = told.grade && told.grade.level === kept.grade?.level
  return {
    ...told,
    grade: lacks.includes('gradeFrom') && isSameGrade ? kept.grade : told.grade,
    heads: lacks.includes('headPost') ? told.heads.map((head) => headWithPost(kept, head)) : told.heads,
  }
}

function headWithPost({ heads }: SocialOrganization, told: Head): Head {
  const same = heads.find(({ displayName }) => displayName === told.displayName)
  return same ?? { ...told, post: heads[0]?.post ?? told.post }
}

/**
 * The branches a source tells of, each with the id it has for as long as it keeps its name, and those the organization recorded itself:
 * nobody files them, so no source is a better one (S24).
 */
function withRecorded(kept: readonly Branch[], told: readonly Branch[]): Branch[] {
  const recorded = kept.filter(({ resolutionId }) => resolutionId !== undefined)
  const others = told.filter(({ name }) => !recorded.some((own) => own.name === name))
  return [...others.map((branch) => sameBranch(kept, branch)), ...recorded]
}

/** A source that tells of no end opens none again that the organization has closed. */
function sameBranch(kept: readonly Branch[], told: Branch): Branch {
  const same = kept.find(({ name }) => name === told.name)
  return same ? { ...told, id: same.id, closedOn: told.closedOn ?? same.closedOn } : told
}
