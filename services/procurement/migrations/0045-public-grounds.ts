import { screen } from '@gongshi/domain-kit'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const ROWS = 500

/** What the public reads of an objection, apart from what was written; the rows there are screened. */
export class PublicGrounds1780000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('objection', 'public_grounds')))
      await runner.query('alter table objection add column public_grounds text null after grounds')
    for (let after = ''; ; ) {
      const rows: { id: string; grounds: string }[] = await runner.query(
        'select id, grounds from objection where public_grounds is null and id > ? order by id limit ?',
        [after, ROWS],
      )
      for (const { id, grounds } of rows)
        await runner.query('update objection set public_grounds = ? where id = ?', [screen(grounds).text, id])
      if (rows.length < ROWS) return
      after = rows.at(-1)!.id
    }
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table objection drop column public_grounds')
  }
}
