import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Within how many days a record had to be entered: the figure in force when it formed, with its unit (3.6, 6.5). */
export class EntryDuty1780000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('credit_record', 'entry_days')) return
    await runner.query(
      'alter table credit_record add column entry_days smallint null, add column entry_unit varchar(8) null',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record drop column entry_days, drop column entry_unit')
  }
}
