import type { Uscc } from '@gongshi/domain-kit'

/** What the organizations department says about an agency. */
export type Agency = {
  uscc: Uscc
  name: string
  divisionCode: string
  /** Institutions (prefix 12) buy only when they exercise administrative powers. */
  isAdministrative: boolean
}
