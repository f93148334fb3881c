import { accepted, brokenRules, type Outcome, refused } from '@gongshi/domain-kit'
import type { SocialOrganization } from './organization.ts'
import { registerRules } from './register-rules.ts'
import type { Registration } from './registration.ts'

/**
 * Admits an organization to the register as another register tells it, or tells every rule it breaks.
 *
 * @source domain 3.1
 */
export function register(registration: Registration): Outcome<SocialOrganization> {
  const broken = brokenRules(registerRules, registration)
  return broken.length > 0 ? refused(...broken) : accepted(registration.organization)
}
