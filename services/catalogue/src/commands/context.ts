export type Context = { x: 1 }
