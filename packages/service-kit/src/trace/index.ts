export { carriedOn, carryingOn, TRACE_HEADER, type Trace, traceIdIn, traceOf } from './trace.ts'
