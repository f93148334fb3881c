import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A desk asks for the projects of its agency, or of its division, by their states. */
export class DeskWork1780000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table project
        add index if not exists project_at_purchaser (purchaser_uscc, state, id),
        add index if not exists project_in_division (division_code, state, id)`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop index project_at_purchaser, drop index project_in_division')
  }
}
