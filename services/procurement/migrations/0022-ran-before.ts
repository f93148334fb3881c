import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The days a notice had run before it was suspended, so that one found lost afterwards can be given back (4.5). */
export class RanBefore1780000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('notice', 'ran_before')) return
    await runner.query('alter table notice add column ran_before json null after consumed_days')
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice drop column ran_before')
  }
}
