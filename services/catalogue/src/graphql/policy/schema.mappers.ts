import type { PeriodRule as DaysRule, MonthsRule } from '@gongshi/domain-kit'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'

export type PolicyDocumentMapper = PolicyDocument

export type PeriodRuleMapper = DaysRule | MonthsRule

export type { PolicyInForce as PolicyParameterMapper } from '../../domain/policy/policy-in-force.ts'
