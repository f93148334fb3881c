/**
 * Where the clock is, and whether it may be moved: only in a sandbox.
 *
 * A house started by `npm start` is one and has left word in its data folder; `SANDBOX` and `SANDBOX_DATABASE_URL` in the
 * environment win over that word, so that a deployment's shell refuses whatever lies about.
 *
 * @throws when this is no sandbox, or no house was ever started here
 */
export function clockDatabase(env: NodeJS.ProcessEnv, kept: { sandboxDatabaseUrl?: string }): string {
  const url = env.SANDBOX_DATABASE_URL ?? kept.sandboxDatabaseUrl
  const sandbox = env.SANDBOX ?? (kept.sandboxDatabaseUrl ? '1' : undefined)
  if (sandbox !== '1')
    throw new Error('不是沙盒，拒绝调整时钟。Refused: the clock moves only where SANDBOX=1.')
  if (!url) throw new Error('没有运行过的房子，请先 npm start。No house has run here yet: npm start first.')
  return url
}
