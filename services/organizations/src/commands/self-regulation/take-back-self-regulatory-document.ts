import { takeBack } from '../../domain/self-regulation/take-back.ts'
import { type SelfRegulationAction, selfRegulationVerb } from './self-regulation-verb.ts'

/** The association takes back what is held, to amend it. */
export const takeBackSelfRegulatoryDocument = selfRegulationVerb('takeBackSelfRegulatoryDocument', {
  decide: (given, _input: SelfRegulationAction) => takeBack(given),
})
