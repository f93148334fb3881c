import type { Uscc } from '@gongshi/domain-kit'

/** An agency that ends, and the one that takes over from it. */
export type PassedOn = { fromUscc: Uscc; toUscc: Uscc }
