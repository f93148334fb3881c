-- What the public reads of an objection, apart from what was written; null in rows of before, which are screened as they are read (R-25).
alter table objection add column if not exists public_grounds text null after grounds;
