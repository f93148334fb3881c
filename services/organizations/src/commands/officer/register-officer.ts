import {
  accepted,
  type CivilDate,
  mayDo,
  newId,
  type Outcome,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import { type ActingIn, againIfTaken, type Noun, verbsOf } from '@gongshi/service-kit'
import type { Officer } from '../../domain/officer/officer.ts'
import { registerOfficer as register } from '../../domain/officer/register-officer.ts'
import { begins } from '../../domain/officer/verbs.ts'
import type { Store } from '../../store/store.ts'

export type RegisterOfficer = {
  agencyUscc: Uscc
  subject: string
  name: string
  certificateNo: string
  validFrom: CivilDate
  validTo: CivilDate
}

type OfficerNoun = Noun<
  Store,
  keyof typeof begins,
  RegisterOfficer,
  { officer: RegisterOfficer },
  Officer,
  object,
  Officer,
  undefined
>

const officers: OfficerNoun = {
  hold: async (officer) => accepted({ officer }),
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  keep: ({ done }, { tx, actor, now: at }) => tx.officers.add(done, { at, by: subjectOf(actor) }),
  trail: ({ done: { id, subject, ...change } }) => ({
    aggregateType: 'officer',
    aggregateId: id,
    version: 1,
    change,
  }),
  after: (done) => done,
}

/**
 * An approver enters another person of the agency as an officer (domain specification 3.1).
 *
 * The agency is held, so that one sign-in is one officer; two agencies may give one certificate at the same moment, and the second finds
 * the first.
 */
export const registerOfficer = (acting: ActingIn<Store>, input: RegisterOfficer): Promise<Outcome<Officer>> =>
  againIfTaken(() => enter(acting, input))

const enter = verbsOf(officers)('registerOfficer', {
  decide: async ({ tx }, input: RegisterOfficer) => {
    await tx.agencies.hold(input.agencyUscc)
    const officer = { id: newId(), ...input }
    return register({ officer, known: await tx.officers.alike(officer) })
  },
})
