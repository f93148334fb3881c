import type { CivilDate } from '@gongshi/domain-kit'

/** 章程核准: the resolution that changed a charter, and the day from which the time to apply runs. */
export type CharterAsked = { resolutionId: string; decidedOn: CivilDate }
