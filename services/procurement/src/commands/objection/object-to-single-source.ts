import type { Outcome } from '@gongshi/domain-kit'
import type { Acting } from '../context.ts'
import { type ObjectionRaised, type RaiseObjection, raiseBy } from './raise-objection.ts'

export type ObjectToSingleSource = Omit<RaiseObjection, 'kind' | 'matter'>

/** Anybody objects to an only supplier while that publicity runs, whatever became of the notice (实施条例 art. 38; AC-70). */
export const objectToSingleSource = (
  acting: Acting,
  input: ObjectToSingleSource,
): Promise<Outcome<ObjectionRaised>> =>
  raiseBy('objectToSingleSource', acting, { ...input, kind: 'NOTICE_OBJECTION', matter: 'SINGLE_SOURCE' })
