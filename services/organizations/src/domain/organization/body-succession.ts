import type { CivilDate, Uscc } from '@gongshi/domain-kit'

/** A body that went over into another by a merger or a division: from that day on it is in the register no more. */
export type BodySuccession = {
  uscc: Uscc
  successorUscc: Uscc
  ground: 'MERGED' | 'DIVIDED'
  wentOverOn: CivilDate
}
