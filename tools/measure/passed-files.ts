import { Session } from 'node:inspector/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The source files some work passes: those of which V8 ran at least one function meanwhile. What ran only when a module was loaded, and
 * files of types alone, are not passed; nor is anything that is not ours.
 *
 * @param root paths are told from here on
 */
export async function passedFiles(root: string, work: () => Promise<unknown>): Promise<string[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result
    .filter(({ url, functions }) => url.startsWith('file:') && functions.some(ranItself))
    .map(({ url }) => relative(root, fileURLToPath(url)))
    .filter((path) => /^(services|packages)\/(?!testkit)[^/]+\/src\//.test(path))
    .toSorted()
}

/** A function that was called; the module itself has no name and begins where the file does. */
const ranItself = ({ functionName, ranges: [whole] }: Ran): boolean =>
  whole !== undefined && whole.count > 0 && !(functionName === '' && whole.startOffset === 0)

type Ran = { functionName: string; ranges: { startOffset: number; count: number }[] }
