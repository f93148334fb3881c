import { run } from '../../door/run.mjs'

/** Whether this machine has the tools of Debian or Ubuntu, and so a mirror to take packages from. */
export async function hasDebian(): Promise<boolean> {
  const answers = await Promise.all(['apt-get', 'dpkg'].map((tool) => run(tool, ['--version'])))
  return answers.every(({ code }) => code === 0)
}
