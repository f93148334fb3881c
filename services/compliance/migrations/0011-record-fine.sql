-- What the fine was that a credit record tells of; null where there was none or nobody says.
alter table credit_record add column if not exists fine_fen bigint null;
