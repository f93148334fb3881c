export { carriedOn, carryingOn, TRACE_HEADER, traceOf } from './trace.ts'
