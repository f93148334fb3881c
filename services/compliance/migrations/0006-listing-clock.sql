-- How many months a listing's clock runs: the figure in force when it started (3.6).
alter table credit_listing add column if not exists clock_months smallint null after clock_start;
