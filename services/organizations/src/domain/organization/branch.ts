import type { CivilDate } from '@gongshi/domain-kit'

/** 分支（代表）机构: recorded and disclosed by the organization itself, neither approved nor filed (S24). */
export type Branch = {
  id: string
  name: string
  establishedOn: CivilDate | null
  closedOn: CivilDate | null
}
