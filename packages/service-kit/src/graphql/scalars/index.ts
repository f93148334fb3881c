export { DateTimeScalar } from './date-time.ts'
export { LocalDateScalar } from './local-date.ts'
export { SafeIntScalar } from './safe-int.ts'
export { USCCScalar } from './uscc.ts'
