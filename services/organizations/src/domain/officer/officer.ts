import { type CivilDate, Temporal, type Uscc } from '@gongshi/domain-kit'

/**
 * 执法人员: a qualified officer of an agency, on the days of the certificate.
 *
 * @source domain specification 3.1; 行政处罚法 articles 42 and 55
 */
export type Officer = {
  id: string
  agencyUscc: Uscc
  /** The sign-in that is this officer; known to the house alone. */
  subject: string
  name: string
  /** No two officers bear the same. */
  certificateNo: string
  validFrom: CivilDate
  /** The last day. */
  validTo: CivilDate
}

/** Whether somebody is an officer on that day. */
export const isOfficerOn = ({ validFrom, validTo }: Officer, on: CivilDate): boolean =>
  Temporal.PlainDate.compare(validFrom, on) <= 0 && Temporal.PlainDate.compare(on, validTo) <= 0

/** Whether two certificates are good on a common day. */
export const overlap = (one: Officer, other: Officer): boolean =>
  isOfficerOn(one, other.validFrom) || isOfficerOn(other, one.validFrom)
