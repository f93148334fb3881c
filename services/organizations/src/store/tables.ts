import { migrations } from '../../migrations/index.ts'
import { entities } from './entities.ts'

/** This room's tables: how they are declared, and how they came to be. */
export const tables = { entities, migrations }
