export { aSeal, sealSettings } from './a-seal.ts'
export { auditOverHttp, type FailedCheck, type Opener, signedFetch } from './audit-over-http.ts'
export { doorUnderTest } from './door-under-test.ts'
export { type Ask, hostileMutations, hostileQuestions, hostileTexts } from './hostile-entries.ts'
