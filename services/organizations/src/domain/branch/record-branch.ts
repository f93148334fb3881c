import {
  accepted,
  type CivilDate,
  civilDateOf,
  type Instant,
  type Outcome,
  personalDataIn,
  type Rule,
  Temporal,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isActive } from '../organization/is-active.ts'
import { nameKey } from '../organization/name-key.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Branch, BranchKind } from './branch.ts'
import { readsTerritorial } from './reads-territorial.ts'

export type SaidOfBranch = {
  name: string
  kind: BranchKind
  /** Whether it is one of a place, as the organization itself says. */
  territorial: boolean
  establishedOn: CivilDate
}

export type RecordingBranch = {
  id: string
  organization: SocialOrganization
  said: SaidOfBranch
  /** The organization's own resolution it names; undefined when there is none. */
  resolution: Resolution | undefined
  /** Names of the divisions there are. */
  divisions: readonly string[]
  now: Instant
}

/**
 * An organization records a branch at once, on a resolution of its council or assembly: nobody approves it and nobody files it (S24).
 *
 * @source 社会团体登记管理条例 art. 17; 民办非企业单位登记管理暂行条例 art. 13; domain 3.1
 */
export function recordBranch(recording: RecordingBranch): Outcome<Branch> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { id, organization, said, resolution } = recording
  const { name, kind, establishedOn } = said
  return accepted({
    id,
    name,
    kind,
    establishedOn,
    closedOn: null,
    ...(resolution && { resolutionId: resolution.id }),
    ...(organization.orgType === 'FOUNDATION' && { needsLegalCheck: true as const }),
  })
}

const decides: ReadonlySet<string> = new Set(['ASSEMBLY', 'COUNCIL'])

const rules: readonly Rule<RecordingBranch>[] = [
  isActive,
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: basis.noBranches,
    message: () => ({
      zh: '社会服务机构不得设立分支机构。',
      en: 'A social-service institution has no branches.',
    }),
    holds: ({ organization }) => organization.orgType !== 'SOCIAL_SERVICE_INSTITUTION',
  },
  {
    code: 'INPUT_INVALID',
    field: ['territorial'],
    basis: basis.branch,
    message: () => ({ zh: '不得设立地域性的分支机构。', en: 'A branch of a place is not set up.' }),
    holds: ({ said }) => !said.territorial,
  },
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: basis.branch,
    message: ({ said }) => ({
      zh: `“${said.name}”是地域性分支机构的名称，不得设立。`,
      en: `“${said.name}” is the name of a branch of a place, which is not set up.`,
    }),
    holds: ({ said, organization, divisions }) =>
      said.territorial ||
      said.kind !== 'BRANCH' ||
      !readsTerritorial(said.name, { organization: organization.name, divisions }),
  },
  writtenText({
    basis: { rule: 'R-26' },
    field: ['name'],
    of: ({ said }: RecordingBranch) => said.name,
    name: { zh: '名称', en: 'name' },
    longest: 200,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: basis.screening,
    message: () => ({
      zh: '名称将公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The name will be public: it holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ said }) => personalDataIn(said.name).length === 0,
  },
  {
    code: 'DUPLICATE',
    field: ['name'],
    basis: basis.branch,
    message: ({ said }) => ({
      zh: `已有名为“${said.name}”的分支（代表）机构。`,
      en: `There is a branch named “${said.name}” already.`,
    }),
    holds: ({ said, organization }) =>
      !organization.branches.some(({ name, closedOn }) => nameKey(name) === nameKey(said.name) && !closedOn),
  },
  {
    code: 'NOT_FOUND',
    field: ['resolutionId'],
    basis: basis.branch,
    message: () => ({
      zh: '没有这项决议：请先记录理事会或者会员（代表）大会的决议。',
      en: 'There is no such resolution: record that of the council or the assembly first.',
    }),
    holds: ({ resolution }) => resolution !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['resolutionId'],
    basis: basis.branch,
    message: () => ({
      zh: '须为理事会或者会员（代表）大会通过的决议，且会议日期不晚于设立日期。',
      en: 'It must be a resolution that the council or the assembly passed, no later than the branch was set up.',
    }),
    holds: ({ resolution, said }) =>
      resolution === undefined ||
      (resolution.passed &&
        decides.has(resolution.body) &&
        Temporal.PlainDate.compare(resolution.heldOn, said.establishedOn) <= 0),
  },
  {
    code: 'INPUT_INVALID',
    field: ['establishedOn'],
    basis: basis.branch,
    message: () => ({
      zh: '设立日期不得晚于今天。',
      en: 'It is recorded once it is set up: no later than today.',
    }),
    holds: ({ said, now }) => Temporal.PlainDate.compare(said.establishedOn, civilDateOf(now)) <= 0,
  },
]
