import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import { legalTags, type PolicyParameter, policyUnits } from '../domain/policy/policy-parameter.ts'
import { noteOf } from './cells.ts'

const { civilDate, optionalDate, optionalText, optionalTextUpTo } = cells

/** Units that are always a period; months and years are one where the line says how they are counted. */
const periods = ['DAY', 'NATURAL_DAY', 'WORKING_DAY']
const mayBePeriods = ['MONTH', 'YEAR']

/** A line of policy-parameters.csv: a period says how it is counted, anything else does not. */
export const policyParameterLine = z
  .object({
    key: z.string(),
    value: z.string(),
    unit: z.enum(policyUnits),
    direction: z.enum(['FORWARD', 'BACKWARD', 'REMINDER']).optional(),
    nature: z.enum(['RIGHT', 'DUTY', 'RESTRICTION']).optional(),
    roll_end: z.enum(['true', 'false']).optional(),
    legal_tag: z.enum(legalTags),
    document: optionalText,
    article: optionalText,
    effective_from: civilDate,
    effective_to: optionalDate,
    note_zh: optionalTextUpTo(300),
    note_en: optionalTextUpTo(300),
  })
  .refine(
    ({ unit, direction, nature }) =>
      mayBePeriods.includes(unit)
        ? Boolean(direction) === Boolean(nature)
        : periods.includes(unit) === Boolean(direction && nature),
    { message: 'a period has direction and nature, and nothing else has' },
  )
  .refine(({ unit, direction }) => !mayBePeriods.includes(unit) || !direction || direction === 'FORWARD', {
    message: 'a period of months or years runs forward',
    path: ['direction'],
  })
  .refine(({ unit, value }) => ![...periods, ...mayBePeriods].includes(unit) || /^[1-9]\d*$/.test(value), {
    message: 'a period has whole units, at least 1',
    path: ['value'],
  })

export function toPolicyParameter(line: z.infer<typeof policyParameterLine>): PolicyParameter {
  const { direction, nature, roll_end } = line
  return {
    id: newId(),
    key: line.key,
    value: line.value,
    unit: line.unit,
    counting:
      direction && nature ? { direction, nature, rollEnd: roll_end ? roll_end === 'true' : null } : null,
    legalTag: line.legal_tag,
    documentSlug: line.document,
    article: line.article,
    note: noteOf(line.note_zh, line.note_en),
    effectiveFrom: line.effective_from,
    effectiveTo: line.effective_to,
  }
}
