-- The ground of a penalty as an approver redacted it with its credit record; null where nobody did (R-25).
alter table penalty add column if not exists public_ground text null after ground;
