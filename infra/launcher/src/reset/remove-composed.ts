import { existsSync } from 'node:fs'
import { DATA_DIR } from '../places.ts'
import { composeDown, passwordFileIn } from '../servers/docker/compose.ts'

/** The data of servers that Docker ran lies in its volumes. */
export async function removeComposed(): Promise<void> {
  if (existsSync(passwordFileIn(DATA_DIR))) await composeDown()
}
