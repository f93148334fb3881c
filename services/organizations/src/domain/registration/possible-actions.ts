import { nextState } from '@gongshi/domain-kit'
import type { InFront } from './offices.ts'
import { registrationMoves } from './states.ts'
import { isEntrusted } from './take-back.ts'
import { mayDoRegistration, type RegistrationVerb, verbs } from './verbs.ts'

/** What somebody can do with an application as it stands: what the desk offers. */
export const possibleRegistrationActions = (standing: InFront): RegistrationVerb[] =>
  (Object.keys(verbs) as RegistrationVerb[]).filter(
    (verb) =>
      !isDone(verb, standing) &&
      verbs[verb].events.some((event) => nextState(registrationMoves, standing.application.state, event)) &&
      mayDoRegistration(verb, standing).ok,
  )

/** What is done once, and was; or has nothing to be done to. */
const isDone = (verb: RegistrationVerb, { application }: InFront): boolean =>
  (verb === 'requestRegistrationCorrection' && application.correction !== undefined) ||
  (verb === 'serveRegistrationDecision' && application.decisionService !== undefined) ||
  (verb === 'takeBackRegistrationApplication' && !isEntrusted(application))
