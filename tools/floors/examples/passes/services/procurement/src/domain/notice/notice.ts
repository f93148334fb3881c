import type { CivilDate } from '@gongshi/domain-kit'

export type AdvanceNotice = { id: string; closesOn: CivilDate }
