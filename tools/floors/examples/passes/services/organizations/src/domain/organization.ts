export type Organization = { uscc: string }
