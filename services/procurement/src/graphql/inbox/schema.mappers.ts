import type { Task } from '../../domain/inbox/task.ts'

export type ClerkTaskMapper = Task
