import { accepted, type Instant, nextVersion, type Outcome, type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { systemsOf } from './applies-to.ts'
import type { ManagementSystem, ManagementSystemAdoption } from './management-system.ts'

export type RecordingManagementSystem = {
  id: string
  organization: SocialOrganization
  system: ManagementSystem
  /** The organization's own resolution it names; undefined when there is none. */
  resolution: Resolution | undefined
  /** The one in place until now. */
  known: ManagementSystemAdoption | undefined
  fileId: string
  /** Whether the text was handed in by whoever records, for this. */
  hasText: boolean
  now: Instant
}

/**
 * An organization records that its assembly or council adopted one of the systems it should have, or adopted it anew. Nobody approves it.
 *
 * @source domain specification 3.1 (ManagementSystemAdoption), S27
 */
export function recordManagementSystem(
  recording: RecordingManagementSystem,
): Outcome<ManagementSystemAdoption> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { id, organization, system, known, fileId, now: recordedAt } = recording
  const { id: resolutionId, body, heldOn: adoptedOn } = recording.resolution as Resolution
  const facts = { resolutionId, body, adoptedOn, fileId, recordedAt }
  return accepted(
    known
      ? nextVersion(known, facts)
      : { id, uscc: organization.uscc, systemName: system, ...facts, version: 1 },
  )
}

const decides: ReadonlySet<string> = new Set(['ASSEMBLY', 'COUNCIL'])

const rules: readonly Rule<RecordingManagementSystem>[] = [
  isAlive,
  {
    code: 'INPUT_INVALID',
    field: ['system'],
    basis: basis.governance,
    message: () => ({
      zh: '该类社会组织没有会员（代表）大会、会费或者分支机构，不需要这项制度。',
      en: 'An organization of that type has no assembly, fees or branches to have such a system for.',
    }),
    holds: ({ organization, system }) => systemsOf(organization.orgType).includes(system),
  },
  {
    code: 'NOT_FOUND',
    field: ['resolutionId'],
    basis: basis.governance,
    message: () => ({
      zh: '没有这项决议：请先记录理事会或者会员（代表）大会的决议。',
      en: 'There is no such resolution: record that of the council or the assembly first.',
    }),
    holds: ({ resolution }) => resolution !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['resolutionId'],
    basis: basis.governance,
    message: () => ({
      zh: '须为理事会或者会员（代表）大会通过的决议。',
      en: 'It must be a resolution that the council or the assembly passed.',
    }),
    holds: ({ resolution }) => !resolution || (resolution.passed && decides.has(resolution.body)),
  },
  {
    code: 'DUPLICATE',
    field: ['system'],
    basis: basis.governance,
    message: () => ({
      zh: '该项制度已凭这项决议记录。',
      en: 'That system is recorded on this resolution already.',
    }),
    holds: ({ resolution, known }) => !resolution || known?.resolutionId !== resolution.id,
  },
  {
    code: 'INPUT_INVALID',
    field: ['resolutionId'],
    basis: basis.governance,
    message: ({ known }) => ({
      zh: `现行制度于 ${known?.adoptedOn} 通过，重新通过的决议不得早于该日。`,
      en: `The system in place was adopted on ${known?.adoptedOn}: it is adopted anew no earlier.`,
    }),
    holds: ({ resolution, known }) =>
      !resolution || !known || Temporal.PlainDate.compare(known.adoptedOn, resolution.heldOn) <= 0,
  },
  {
    code: 'NOT_FOUND',
    field: ['fileId'],
    basis: basis.files,
    message: () => ({
      zh: '制度文本文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
      en: 'The text is not there: cleared after its time, or handed in by somebody else; hand it in again.',
    }),
    holds: ({ hasText }) => hasText,
  },
]
