-- The only supplier of a large single source purchase, public before anything is bought (实施条例 art. 38).
alter table project
  add column if not exists must_publish_single_source boolean not null default false after above_limit,
  add column if not exists single_source json null after intention_published_at;
