export { auditOverHttp, type FailedCheck, signedFetch } from './audit-over-http.ts'
