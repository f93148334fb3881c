import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { RegistrationApplication } from '../../domain/registration/application.ts'

/** What a command about an application gives back to the graph. */
export async function applicationPayload(command: () => Promise<Outcome<RegistrationApplication>>) {
  const outcome = await command()
  return outcome.ok
    ? { application: outcome.value, userErrors: [] }
    : { application: null, userErrors: toUserErrors(outcome.refusals) }
}
