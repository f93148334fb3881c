import { type CivilDate, type Refusal, refused } from '@gongshi/domain-kit'
import { queryRefused } from '@gongshi/service-kit'
import { explainPeriod as explain } from '../../../../domain/policy/explain.ts'
import { policiesInForce } from '../../../policy/policies-in-force.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const explainPeriod: NonNullable<QueryResolvers['explainPeriod']> = async (
  _parent,
  { rule, from },
  context,
) => {
  const [policy] = await policiesInForce(context, { on: from, keys: [rule] })
  const calendar = await context.store.calendar.current()
  const explained = policy?.period
    ? explain(policy.period, from, calendar.years)
    : refused(unknownRule(rule, from))
  if (!explained.ok) throw asQueryRefused(explained.refusals[0])
  return { ...explained.value, calendarVersion: calendar.version }
}

const unknownRule = (rule: string, from: CivilDate): Refusal => ({
  code: 'NOT_FOUND',
  field: ['rule'],
  basis: { rule: '3.6' },
  message: {
    zh: `${from} 没有名为 ${rule} 的期限规则有效。`,
    en: `No rule of a period called ${rule} was in force on ${from}.`,
  },
})

const asQueryRefused = (refusal: Refusal | undefined) =>
  refusal && queryRefused(refusal.code, refusal.message, refusal.field, refusal.basis)
