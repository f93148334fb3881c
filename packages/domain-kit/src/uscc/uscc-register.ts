import { divisionsSince1981 } from './divisions-since-1981.ts'
import { shippedPrefixes } from './prefixes.ts'

/** What a code is judged by besides its checks: who registers what, and where a registrar can sit. */
export type UsccRegister = { prefixes: ReadonlySet<string>; divisions: ReadonlySet<string> }

/** The closed table and the divisions since 1981, as they are shipped. */
export const shippedRegister: UsccRegister = { prefixes: shippedPrefixes, divisions: divisionsSince1981 }

/** 100000–100099: registrars of the whole country. */
const NATIONAL = /^1000\d\d$/

/** Whether a registrar can sit in a division: it was in force at some time since 1981, or stands for the country. */
export const hasRegistrar = ({ divisions }: UsccRegister, division: string): boolean =>
  NATIONAL.test(division) || divisions.has(division)
