import type { QueryRunner } from 'typeorm'

/** What a migration in TypeScript exports as `step`; it can be run again, from its beginning. */
export type Step = (on: QueryRunner) => Promise<void>

/** One numbered file of a folder of migrations. */
export type Migration = {
  number: string
  name: string
  /** Of its text; a step in TypeScript has none, since it must follow the names of what it calls. */
  checksum: string | null
  run: Step
}
