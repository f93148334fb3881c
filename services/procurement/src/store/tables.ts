import { migrations } from '../../migrations/index.ts'

/** This room's tables and how they came to be. */
export const tables = { migrations }
