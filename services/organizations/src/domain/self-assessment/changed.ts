import { nextVersion } from '@gongshi/domain-kit'
import type { SelfAssessment } from './self-assessment.ts'

/** A self-assessment with what a person did to it: another version, which whoever acts next must have seen. */
export const changed = (assessment: SelfAssessment, changes: Partial<SelfAssessment>): SelfAssessment =>
  nextVersion(passed(assessment, changes), {})

/** The same with what time, or another edition, did to it: nobody's view of it is stale by that (ADR 21). */
export const passed = (assessment: SelfAssessment, changes: Partial<SelfAssessment>): SelfAssessment => ({
  ...assessment,
  ...changes,
  revision: assessment.revision + 1,
})

/** Everybody who changed it so far, and whoever does now. */
export const withEditor = ({ editors }: Pick<SelfAssessment, 'editors'>, by: string): readonly string[] =>
  editors.includes(by) ? editors : [...editors, by]
