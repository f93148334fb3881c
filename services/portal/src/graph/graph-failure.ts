/** A part of the answer that could not be had, and why. */
export type GraphFailure = { path: string; code: string; service?: string }
