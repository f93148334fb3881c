import { execFileSync } from 'node:child_process'

const FILE = 'packages/graph/api.graphql'

/**
 * The API as it is served: the file where this line of work left `main`, whatever became of it since.
 *
 * @returns undefined outside a repository, where the file on the disk is all there is
 */
export function committedApi(root: string): string | undefined {
  const git = (...args: string[]) => {
    try {
      return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    } catch {
      return undefined
    }
  }
  const left = git('merge-base', 'HEAD', 'main')?.trim() ?? 'HEAD'
  return git('show', `${left}:${FILE}`)
}
