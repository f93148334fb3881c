import { creditCodeCheck } from './credit-code-check.ts'
import { organizationCodeCheck } from './organization-code-check.ts'
import type { Uscc } from './uscc.ts'

/**
 * The credit code made of its parts, with both check digits.
 *
 * @param prefix registration department and category: `51`
 * @param division the registrar's, six digits
 * @param body the eight characters of the organization code before its own check
 * @throws RangeError when the parts are not of these lengths
 * @source GB 32100-2015; GB 11714
 */
export function creditCodeOf(prefix: string, division: string, body: string): Uscc {
  const first16 = prefix + division + body
  if (first16.length !== 16 || body.length !== 8)
    throw new RangeError('a credit code has 2 + 6 + 8 characters before its checks')
  const first17 = first16 + organizationCodeCheck(body)
  return (first17 + creditCodeCheck(first17)) as Uscc
}
