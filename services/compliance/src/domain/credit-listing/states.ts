import { type AttributedMoves, isIn, statesWith } from '@gongshi/domain-kit'

export const creditListingStates = [
  'PROPOSED',
  'LISTED',
  'REPAIR_REQUESTED',
  'VERIFIED',
  'REMOVED',
  'CANCELLED',
] as const

/** 拟列入, 已列入, 申请移出, 核实通过, 已移出, 已撤销. */
export type CreditListingState = (typeof creditListingStates)[number]

export type CreditListingEvent =
  | 'list'
  | 'newTrigger'
  | 'requestRepair'
  | 'refuseRepair'
  | 'verify'
  | 'remove'
  | 'endRestriction'
  | 'moveToSerious'
  | 'overturn'

/** What is so of an entry in a state: it is on its list; the public sees it, on the list now or once. */
export type CreditListingAttribute = 'listed' | 'public'

/**
 * What can happen to an entry of the abnormal-activity or the seriously-dishonest list.
 *
 * `newTrigger` leaves it listed and restarts its clock, and throws back a repair under way; `endRestriction` is time
 * alone (nothing was left to rectify); `moveToSerious` is B1; `overturn` is the fall of its ground.
 *
 * @source domain 4.11; 社会组织信用信息管理办法 (民政部令第60号)
 */
export const creditListingMoves = {
  initial: ['PROPOSED'],
  rows: [
    { from: 'PROPOSED', event: 'list', to: 'LISTED' },
    { from: ['LISTED', 'REPAIR_REQUESTED', 'VERIFIED'], event: 'newTrigger', to: 'LISTED' },
    { from: 'LISTED', event: 'requestRepair', to: 'REPAIR_REQUESTED' },
    { from: 'REPAIR_REQUESTED', event: 'refuseRepair', to: 'LISTED' },
    { from: 'REPAIR_REQUESTED', event: 'verify', to: 'VERIFIED' },
    { from: 'VERIFIED', event: 'remove', to: 'REMOVED' },
    { from: ['LISTED', 'REPAIR_REQUESTED', 'VERIFIED'], event: 'endRestriction', to: 'REMOVED' },
    { from: ['LISTED', 'REPAIR_REQUESTED', 'VERIFIED'], event: 'moveToSerious', to: 'REMOVED' },
    { from: ['PROPOSED', 'LISTED', 'REPAIR_REQUESTED', 'VERIFIED'], event: 'overturn', to: 'CANCELLED' },
  ],
  terminal: ['REMOVED', 'CANCELLED'],
  states: {
    PROPOSED: [],
    LISTED: ['listed', 'public'],
    REPAIR_REQUESTED: ['listed', 'public'],
    VERIFIED: ['listed', 'public'],
    REMOVED: ['public'],
    CANCELLED: [],
  },
} as const satisfies AttributedMoves<CreditListingState, CreditListingEvent, CreditListingAttribute>

type WithAttribute<Attribute> = {
  [State in CreditListingState]: Attribute extends (typeof creditListingMoves)['states'][State][number]
    ? State
    : never
}[CreditListingState]

export type PublicListingState = WithAttribute<'public'>

const table: AttributedMoves<CreditListingState, CreditListingEvent, CreditListingAttribute> =
  creditListingMoves

/** The states the public sees: on the list now, or once (a proposal and a fallen entry are not public). */
export const publicStates = statesWith(table, 'public')

/** Is an entry in this state on its list? */
export const isOnTheList = (state: CreditListingState): boolean => isIn(table, state, 'listed')

/** May the public see an entry in this state? */
export const isPublic = (state: CreditListingState): state is PublicListingState =>
  isIn(table, state, 'public')
