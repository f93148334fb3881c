import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The register of social organizations. */
export class Organization1780000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists organization (
        uscc char(18) not null primary key,
        name varchar(200) not null,
        org_type varchar(32) not null,
        is_industry_association boolean not null,
        priority_category varchar(24) null,
        status varchar(24) not null,
        registrar_uscc char(18) null,
        division_code char(6) not null,
        established_on date null,
        grade_level char(2) null,
        grade_from date null,
        former_names json not null,
        branches json not null,
        heads json not null,
        is_synthetic boolean not null,
        legacy_registration_no varchar(40) null,
        external_ref varchar(80) null,
        search_text text not null,
        created_at datetime(3) not null,
        created_by varchar(64) not null,
        updated_at datetime(3) not null,
        version int not null,
        index organization_by_type (org_type, uscc),
        index organization_by_status (status, uscc),
        index organization_by_priority (priority_category, uscc),
        index organization_by_division (division_code, uscc)
      ) default charset = utf8mb4 collate = utf8mb4_bin`)
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists organization')
  }
}
