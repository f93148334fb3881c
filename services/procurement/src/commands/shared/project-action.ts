/** What an input says of the project it means. */
export type ProjectAction = { projectId: string; version: number }

/** The same, with the reason why. */
export type ReasonedAction = ProjectAction & { reason: string }
