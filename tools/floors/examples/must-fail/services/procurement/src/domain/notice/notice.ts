import type { Deadline } from './deadlines.ts'

export type Notice = { id: string; deadline: Deadline }
