/** A body that bears a name, or is about to: of the register, or of an application that is approved. */
export type Bearer = { name: string; uscc?: string }
