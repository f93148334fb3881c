/** One setting that keeps a process from starting. */
export type ConfigProblem = { setting: string; problem: string }

/** A process cannot start with these settings; every problem is named at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(['settings are wrong or missing:', ...problems.map(toLine)].join('\n'))
    this.problems = problems
  }
}

function toLine({ setting, problem }: ConfigProblem): string {
  return `  ${setting}: ${problem}`
}
