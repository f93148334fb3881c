import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A project may owe several corrections, one for each objection that was upheld (domain specification 4.6). */
export class CorrectionsDue1780000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update project set correction_due = concat('[', correction_due, ']') where correction_due like '{%'`,
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `update project set correction_due = json_extract(correction_due, '$[0]') where correction_due like '[%'`,
    )
  }
}
