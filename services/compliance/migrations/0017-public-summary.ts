import { screen } from '@gongshi/domain-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { maskNamesIn } from '../src/domain/penalty/mask-name.ts'

const ROWS = 500

/** What the public reads of a credit record, apart from what was told; the rows there are masked and screened. */
export class PublicSummary1780000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('credit_record', 'public_summary')))
      await runner.query('alter table credit_record add column public_summary text null after summary')
    for (let after = ''; ; ) {
      const rows: { id: string; summary: string; individuals: unknown }[] = await runner.query(
        'select id, summary, individuals from credit_record where public_summary is null and id > ? order by id limit ?',
        [after, ROWS],
      )
      for (const { id, summary, individuals } of rows) {
        const names = typeof individuals === 'string' ? JSON.parse(individuals) : individuals
        const text = screen(maskNamesIn(summary, names)).text
        await runner.query('update credit_record set public_summary = ? where id = ?', [text, id])
      }
      if (rows.length < ROWS) return
      after = rows.at(-1)!.id
    }
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credit_record drop column public_summary')
  }
}
