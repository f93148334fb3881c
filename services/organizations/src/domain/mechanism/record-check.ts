import {
  accepted,
  civilDateOf,
  type Instant,
  nextVersion,
  type Outcome,
  type Rule,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { FULL_MARKS, type Mechanism, type MechanismCheck } from './mechanism-check.ts'

export type RecordingCheck = {
  id: string
  organization: SocialOrganization
  mechanism: Mechanism
  year: number
  score: number
  /** The check of that year so far. */
  known: MechanismCheck | undefined
  fileId: string
  /** Whether the evidence was handed in by whoever records, for this. */
  hasEvidence: boolean
  now: Instant
}

/**
 * An organization says how one of its six mechanisms worked in a year; said anew, the new word stands, until an inspection has verified it.
 *
 * @source domain specification 3.1 (InternalControlMechanism), S41
 */
export function recordCheck(recording: RecordingCheck): Outcome<MechanismCheck> {
  const fit = check(rules, recording)
  if (!fit.ok) return fit
  const { id, organization, mechanism, year, score, known, fileId } = recording
  const facts = { score, fileId, recordedAt: recording.now }
  const { uscc } = organization
  return accepted(
    known
      ? nextVersion(known, facts)
      : { id, uscc, mechanism, checkYear: year, ...facts, isVerified: false, version: 1 },
  )
}

/** The first year there is something to check of; where the register does not know when a body began, this one. */
const firstYearOf = ({ organization, now }: RecordingCheck): number =>
  organization.establishedOn?.year ?? civilDateOf(now).year

const rules: readonly Rule<RecordingCheck>[] = [
  isAlive,
  {
    code: 'INPUT_INVALID',
    field: ['year'],
    basis: basis.governance,
    message: (recording) => ({
      zh: `自查年度须在 ${firstYearOf(recording)} 至 ${civilDateOf(recording.now).year} 年之间。`,
      en: `The year is one from ${firstYearOf(recording)} to ${civilDateOf(recording.now).year}.`,
    }),
    holds: (recording) =>
      recording.year >= firstYearOf(recording) && recording.year <= civilDateOf(recording.now).year,
  },
  {
    code: 'INPUT_INVALID',
    field: ['score'],
    basis: basis.governance,
    message: () => ({
      zh: `自查得分须为 0 至 ${FULL_MARKS} 的整数。`,
      en: `The score is a whole number from 0 to ${FULL_MARKS}.`,
    }),
    holds: ({ score }) => Number.isInteger(score) && score >= 0 && score <= FULL_MARKS,
  },
  {
    code: 'INVALID_TRANSITION',
    basis: basis.governance,
    message: () => ({
      zh: '该年度的自查已经检查核实，不再更改。',
      en: 'An inspection has verified the check of that year: it is changed no more.',
    }),
    holds: ({ known }) => known?.isVerified !== true,
  },
  {
    code: 'NOT_FOUND',
    field: ['fileId'],
    basis: basis.files,
    message: () => ({
      zh: '佐证文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
      en: 'The evidence is not there: cleared after its time, or handed in by somebody else; hand it in again.',
    }),
    holds: ({ hasEvidence }) => hasEvidence,
  },
]
