import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Audit rows are added and never altered, whoever asks. The account a room works with holds no right to take these
 * triggers away (infra/deploy/databases.sh).
 */
export class AuditKept1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasTable('audit_entry'))) return
    for (const verb of ['update', 'delete'])
      await runner.query(
        `create trigger if not exists audit_entry_no_${verb} before ${verb} on audit_entry for each row
           signal sqlstate '45000' set message_text = 'audit rows are kept'`,
      )
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const verb of ['update', 'delete'])
      await runner.query(`drop trigger if exists audit_entry_no_${verb}`)
  }
}

/** The migration every room's database gets with its own. */
export const auditKept = AuditKept1790000000002
