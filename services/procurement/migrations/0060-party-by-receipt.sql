-- A receipt alone leads to what was raised with it.
alter table objection_party add index if not exists party_by_receipt (receipt_hash);
