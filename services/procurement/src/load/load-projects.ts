import { civilDateOf } from '@gongshi/domain-kit'
import {
  type Clock,
  type ImportReport,
  importFolder,
  importRows,
  type SourceFile,
} from '@gongshi/service-kit'
import type { Neighbours } from '../commands/context.ts'
import type { Store } from '../store/store.ts'
import { playProject } from './play-project.ts'
import { projectRow } from './project-row.ts'
import { remembering, stageIn } from './stage.ts'

export type Loading = { store: Store; clock: Clock; neighbours: Neighbours }

const FILE = 'synthetic/projects.csv'

/** Plays the synthetic projects of a city, each as a whole or not at all; one that is here already is left as it is. @throws NothingFoundError */
export function loadProjects(city: string, loading: Loading): AsyncGenerator<ImportReport> {
  return importFolder(city, [{ file: FILE, read: readProjects }], loading)
}

function readProjects(
  { store, clock, neighbours: asked }: Loading,
  source: SourceFile,
): Promise<ImportReport> {
  const neighbours = remembering(asked)
  return importRows({
    ...source,
    shape: projectRow,
    load: (row) =>
      store.transaction(async (tx) => {
        if (await tx.projects.byExternalKey(row.externalKey)) return 'unchanged'
        const now = await tx.now(clock)
        await playProject(stageIn(tx, neighbours, now), row, civilDateOf(now))
        return 'loaded'
      }),
  })
}
