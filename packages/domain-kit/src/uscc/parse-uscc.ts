import { ALPHABET, creditCodeCheck } from './credit-code-check.ts'
import { organizationCodeCheck } from './organization-code-check.ts'
import type { Uscc } from './uscc.ts'

/** Why a text is no credit code. */
export type UsccFailure = 'LENGTH' | 'ALPHABET' | 'USCC_CHECK' | 'ORGCODE_CHECK'

/** A credit code, or the first check that failed. */
export type ParsedUscc = { ok: true; uscc: Uscc } | { ok: false; failed: UsccFailure }

/**
 * A credit code as somebody typed it.
 *
 * @param input lower case and blanks are accepted; O is never read as 0, nor I as 1
 * @source GB 32100-2015 and GB 11714; domain specification 2.1
 */
export function parseUscc(input: string): ParsedUscc {
  const code = input.replace(/\s/g, '').replace(/[a-z]/g, (letter) => letter.toUpperCase())
  const failed = firstFailure(code)
  return failed ? { ok: false, failed } : { ok: true, uscc: code as Uscc }
}

function firstFailure(code: string): UsccFailure | undefined {
  if (code.length !== 18) return 'LENGTH'
  if (![...code].every((symbol) => ALPHABET.includes(symbol))) return 'ALPHABET'
  if (creditCodeCheck(code.slice(0, 17)) !== code.charAt(17)) return 'USCC_CHECK'
  if (organizationCodeCheck(code.slice(8, 16)) !== code.charAt(16)) return 'ORGCODE_CHECK'
  return undefined
}
