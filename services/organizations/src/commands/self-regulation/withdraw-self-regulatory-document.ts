import { withdraw } from '../../domain/self-regulation/take-back.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

/** The association gives its draft up. */
export const withdrawSelfRegulatoryDocument = selfRegulationVerb('withdrawSelfRegulatoryDocument', {
  decide: (given, _input: SelfRegulationAction) => withdraw(given),
})
