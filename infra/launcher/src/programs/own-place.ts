import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'rolldown'

/** Where the bundles of some sources stand, by the sources' paths. */
export type Bundles = ReadonlyMap<string, string>

/**
 * Tells bundled code where its source stands: it finds its migrations and data beside that, not beside the bundle.
 * What it starts or fetches by address (`new URL('./thread.ts', import.meta.url)`) is the bundle where there is one,
 * and so is what it asks {@link WHAT_RUNS} for: a source of its own would bring all it imports a second time.
 */
export const ownPlace = (bundles: Bundles): Plugin => ({
  name: 'own-place',
  load: (id) => (id.endsWith(WHAT_RUNS) ? whatRunsOf(bundles) : undefined),
  transform: (code, id) =>
    code.includes('import.meta.') ? { code: told(code, id, bundles), map: null } : undefined,
})

/** @param id the file's path */
export function told(code: string, id: string, bundles: Bundles): string {
  const here = pathToFileURL(id)
  const addressed = code.replaceAll(ADDRESS, (all, _quote, address: string) => {
    const bundle = bundles.get(fileURLToPath(new URL(address, here)))
    return bundle ? `new URL(${JSON.stringify(pathToFileURL(bundle).href)})` : all
  })
  return addressed
    .replaceAll('import.meta.url', JSON.stringify(here.href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
    .replaceAll('import.meta.filename', JSON.stringify(id))
}

/** The file of the kit that says which module runs for a source. */
const WHAT_RUNS = '/packages/service-kit/src/process/what-runs.ts'

/** That file as the bundler writes it. */
export const whatRunsOf = (bundles: Bundles): string =>
  `const bundles = new Map(${JSON.stringify([...bundles])})
export const whatRuns = (source) => bundles.get(source) ?? source
`

const ADDRESS = /new URL\((['"])(\.[^'"]*)\1, import\.meta\.url\)/g
