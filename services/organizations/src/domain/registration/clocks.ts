/** Whether a decision came in the statutory time, and in the promised one; left out where that could not be dated (S16). */
export type KeptClocks = { statutory?: boolean; promised?: boolean }
