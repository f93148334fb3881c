import { existsSync, readFileSync } from 'node:fs'
import { civilDateOf } from '@gongshi/domain-kit'
import { type Clock, type ImportReport, importRows } from '@gongshi/service-kit'
import type { Neighbours } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { playProject } from './play-project.ts'
import { projectRow } from './project-row.ts'
import { remembering, stageIn } from './stage.ts'

export type Loading = { store: Store; clock: Clock; neighbours: Neighbours }

const FILE = 'synthetic/projects.csv'

/** Plays the synthetic projects of a city, each as a whole or not at all; one that is here already is left as it is. */
export async function loadProjects(
  city: string,
  { store, clock, neighbours: asked }: Loading,
): Promise<ImportReport[]> {
  const path = `${city}/${FILE}`
  if (!existsSync(path)) return []
  const neighbours = remembering(asked)
  const report = await importRows({
    file: FILE,
    text: readFileSync(path, 'utf8'),
    shape: projectRow,
    load: (row) =>
      store.transaction(async (tx) => {
        if (await tx.projects.byExternalKey(row.externalKey)) return 'unchanged'
        const now = await tx.now(clock)
        await playProject(stageIn(tx, neighbours, now), row, civilDateOf(now))
        return 'loaded'
      }),
  })
  return [report]
}
