/** Something cited: how it is written, and the place it must lead to. */
export type Citation = { text: string; home: string }

/** A file that may cite something. */
export type Text = { path: string; text: string }
