import type { RegistrationTimelinessResolvers } from './../../types.generated.ts'
export const RegistrationTimeliness: RegistrationTimelinessResolvers = {
  /* Implement RegistrationTimeliness resolver logic here */
}
