import type { PolicyUnit } from '../policy/policy-parameter.ts'

const whole = /^(0|[1-9]\d{0,14})$/
const atLeastOne = /^[1-9]\d{0,4}$/

const values: Readonly<Record<PolicyUnit, RegExp>> = {
  DAY: atLeastOne,
  NATURAL_DAY: atLeastOne,
  WORKING_DAY: atLeastOne,
  HOUR: atLeastOne,
  MONTH: atLeastOne,
  YEAR: atLeastOne,
  FEN: whole,
  COUNT: whole,
  PERCENT: /^(\d{1,2}|100)$/,
  FRACTION: /^[1-9]\d?\/[1-9]\d?$/,
  MONTH_DAY:
    /^(02-(0[1-9]|1\d|2[0-8])|(0[469]|11)-(0[1-9]|[12]\d|30)|(0[13578]|1[02])-(0[1-9]|[12]\d|3[01]))$/,
  BOOLEAN: /^(true|false)$/,
  DAY_KIND: /^(NATURAL|WORKING)$/,
  CODES: /^[0-9A-Z]{2}(-[0-9A-Z]{2})?( [0-9A-Z]{2}(-[0-9A-Z]{2})?)*$/,
  LIST: /^[A-Z0-9-]+( [A-Z0-9-]+)*$/,
  TERMS: /^[\p{L}\p{N}]+(…[\p{L}\p{N}]+)*( [\p{L}\p{N}]+(…[\p{L}\p{N}]+)*)*$/u,
}

/** Is this text a value in that unit? A period has whole days, at least one. */
export const fitsUnit = (value: string, unit: PolicyUnit): boolean => values[unit].test(value)
