import type { RegistrationApplication } from '../../domain/registration/application.ts'
import type { ChecklistItem } from '../../domain/registration/checklist.ts'
import type { DeregistrationAsked } from '../../domain/registration/deregistration-asked.ts'
import type { ThresholdPolicy, ThresholdValues } from '../../domain/threshold/threshold-policy.ts'

export type RegistrationApplicationMapper = RegistrationApplication
export type AskedDeregistrationMapper = DeregistrationAsked
export type ChecklistItemMapper = ChecklistItem
export type ThresholdPolicyMapper = ThresholdPolicy
export type ThresholdValuesMapper = ThresholdValues
