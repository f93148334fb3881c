import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An outage is recorded by one operator and confirmed by another; those there were done at once (domain specification 4.5). */
export class OutageByTwo1780000000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('platform_outage', 'state')) return
    await runner.query(`
      alter table platform_outage
        add column version int not null default 1 after id,
        add column state varchar(12) not null default 'CONFIRMED' after version,
        add column confirmed_by varchar(64) null,
        add column confirmed_at datetime(3) null,
        add column withdrawn_by varchar(64) null,
        add column withdrawn_at datetime(3) null,
        add column withdrawn_because text null,
        add column lost_days json null,
        add column affected int not null default 0,
        add column applied int not null default 0,
        add column moved int not null default 0`)
  }
  async down(runner: QueryRunner): Promise<void> {
    const added = [
      'version',
      'state',
      'confirmed_by',
      'confirmed_at',
      'withdrawn_by',
      'withdrawn_at',
      'withdrawn_because',
      'lost_days',
      'affected',
      'applied',
      'moved',
    ]
    await runner.query(`alter table platform_outage ${added.map((name) => `drop column ${name}`).join(', ')}`)
  }
}
