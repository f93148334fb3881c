import { type AttributedMoves, nextState, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The states of a registration application (domain specification 4.1). There is no preparatory one (S23). */
export const registrationStates = [
  'DRAFT',
  'SUBMITTED',
  'CORRECTION_REQUIRED',
  'NOT_ACCEPTED',
  'ACCEPTED',
  'UNDER_REVIEW',
  'APPROVED',
  'REFUSED',
  'CERTIFIED',
  'WITHDRAWN',
  'LAPSED',
] as const

export type RegistrationState = (typeof registrationStates)[number]

export type RegistrationEvent =
  | 'edit'
  | 'submit'
  | 'requestCorrection'
  | 'resubmit'
  | 'lapse'
  | 'refuseAcceptance'
  | 'accept'
  | 'assign'
  | 'dueReached'
  | 'approve'
  | 'refuse'
  | 'issueCertificate'
  | 'serve'
  | 'withdraw'
  | 'takeBack'

/**
 * What is so of it in a state: a decision is owed by two clocks; some date of it is open; it waits for the registrar; its name is granted, and no other gets it;
 * everybody may read its facts.
 */
export type RegistrationAttribute = 'clocked' | 'dated' | 'waits' | 'granted' | 'public'

/** Whither an application goes. `dueReached` leaves it where it is: it is late, and never approved by that. */
export const registrationMoves: AttributedMoves<RegistrationState, RegistrationEvent, RegistrationAttribute> =
  {
    initial: ['DRAFT'],
    rows: [
      { from: 'DRAFT', event: 'edit', to: 'DRAFT' },
      { from: 'DRAFT', event: 'submit', to: 'SUBMITTED' },
      { from: 'SUBMITTED', event: 'requestCorrection', to: 'CORRECTION_REQUIRED' },
      { from: 'CORRECTION_REQUIRED', event: 'resubmit', to: 'SUBMITTED' },
      { from: 'CORRECTION_REQUIRED', event: 'lapse', to: 'LAPSED' },
      { from: 'SUBMITTED', event: 'refuseAcceptance', to: 'NOT_ACCEPTED' },
      { from: 'SUBMITTED', event: 'accept', to: 'ACCEPTED' },
      { from: 'ACCEPTED', event: 'assign', to: 'UNDER_REVIEW' },
      { from: 'ACCEPTED', event: 'dueReached', to: 'ACCEPTED' },
      { from: 'UNDER_REVIEW', event: 'dueReached', to: 'UNDER_REVIEW' },
      { from: 'UNDER_REVIEW', event: 'approve', to: 'APPROVED' },
      { from: 'UNDER_REVIEW', event: 'refuse', to: 'REFUSED' },
      { from: 'APPROVED', event: 'issueCertificate', to: 'CERTIFIED' },
      { from: 'NOT_ACCEPTED', event: 'serve', to: 'NOT_ACCEPTED' },
      { from: 'REFUSED', event: 'serve', to: 'REFUSED' },
      { from: 'APPROVED', event: 'serve', to: 'APPROVED' },
      { from: 'CERTIFIED', event: 'serve', to: 'CERTIFIED' },
      { from: 'SUBMITTED', event: 'takeBack', to: 'SUBMITTED' },
      { from: 'CORRECTION_REQUIRED', event: 'takeBack', to: 'CORRECTION_REQUIRED' },
      { from: ['ACCEPTED', 'UNDER_REVIEW'], event: 'takeBack', to: 'ACCEPTED' },
      { from: 'APPROVED', event: 'takeBack', to: 'APPROVED' },
      {
        from: ['DRAFT', 'SUBMITTED', 'CORRECTION_REQUIRED', 'ACCEPTED', 'UNDER_REVIEW'],
        event: 'withdraw',
        to: 'WITHDRAWN',
      },
    ],
    terminal: ['NOT_ACCEPTED', 'REFUSED', 'CERTIFIED', 'WITHDRAWN', 'LAPSED'],
    states: {
      DRAFT: [],
      SUBMITTED: ['dated', 'waits'],
      CORRECTION_REQUIRED: ['dated'],
      NOT_ACCEPTED: [],
      ACCEPTED: ['clocked', 'dated', 'waits'],
      UNDER_REVIEW: ['clocked', 'dated', 'waits'],
      APPROVED: ['dated', 'waits', 'granted'],
      REFUSED: [],
      CERTIFIED: ['public'],
      WITHDRAWN: [],
      LAPSED: [],
    },
    basis: basis.path,
  }

/** States in which some date is open: what a corrected calendar reckons anew. */
export const datedStates: readonly RegistrationState[] = statesWith(registrationMoves, 'dated')

/** States in which it was handed in and is not decided: another of the same type waits for it. */
export const undecidedStates: readonly RegistrationState[] = registrationStates.filter(
  (state) => state !== 'DRAFT' && nextState(registrationMoves, state, 'withdraw'),
)

/** States in which it waits for the registrar: what its inbox holds. */
export const waitingStates: readonly RegistrationState[] = statesWith(registrationMoves, 'waits')

/** States in which its name is granted, and no other gets it. */
export const grantedStates: readonly RegistrationState[] = statesWith(registrationMoves, 'granted')

/** States in which an approver may grant it. */
export const grantableStates: readonly RegistrationState[] = registrationStates.filter((state) =>
  nextState(registrationMoves, state, 'approve'),
)
