import { readIdentifier } from '../reading/read-identifier.ts'
import { ALPHABET, creditCodeCheck } from './credit-code-check.ts'
import { organizationCodeCheck } from './organization-code-check.ts'
import type { Uscc } from './uscc.ts'
import { hasRegistrar, shippedRegister, type UsccRegister } from './uscc-register.ts'

/** Why a text is no credit code. */
export type UsccFailure = 'LENGTH' | 'ALPHABET' | 'USCC_CHECK' | 'ORGCODE_CHECK' | 'PREFIX' | 'DIVISION'

/** A credit code, or the first check that failed. */
export type ParsedUscc = { ok: true; uscc: Uscc } | { ok: false; failed: UsccFailure }

/**
 * A credit code as somebody typed it.
 *
 * Judged by its two checks, by digits 1–2 (the closed table) and by digits 3–8 (a division in force at some time since
 * 1981, or a national registrar): an identity number that happens to fit both checks is none.
 *
 * @param input read as every identifier is; O is never read as 0, nor I as 1
 * @source GB 32100-2015 and GB 11714; domain specification 2.1
 */
export function parseUscc(input: string, register: UsccRegister = shippedRegister): ParsedUscc {
  const code = readIdentifier(input)
  const failed = firstFailure(code, register)
  return failed ? { ok: false, failed } : { ok: true, uscc: code as Uscc }
}

function firstFailure(code: string, register: UsccRegister): UsccFailure | undefined {
  if (code.length !== 18) return 'LENGTH'
  if (![...code].every((symbol) => ALPHABET.includes(symbol))) return 'ALPHABET'
  if (creditCodeCheck(code.slice(0, 17)) !== code.charAt(17)) return 'USCC_CHECK'
  if (organizationCodeCheck(code.slice(8, 16)) !== code.charAt(16)) return 'ORGCODE_CHECK'
  if (!register.prefixes.has(code.slice(0, 2))) return 'PREFIX'
  if (!hasRegistrar(register, code.slice(2, 8))) return 'DIVISION'
  return undefined
}
