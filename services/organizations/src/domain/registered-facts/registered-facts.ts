import type { CivilDate, DivisionCode, Fen, Uscc } from '@gongshi/domain-kit'

/**
 * 登记事项: what the register says of a body beside its name, type and representative. A body that came with an import has none of
 * them here until it changes one: what is left out is not known.
 *
 * @source 社会团体登记管理条例 art. 12; domain 3.1
 */
export type RegisteredFacts = {
  uscc: Uscc
  purpose?: string
  businessScope?: string
  activityArea?: string
  domicile?: string
  domicileDivisionCode?: DivisionCode
  capitalFen?: Fen
  supervisoryAuthorityUscc?: Uscc
  /** The application by which its charter was approved last, and the day. */
  charterApplicationId?: string
  charterApprovedOn?: CivilDate
}
