-- Within how many days a record had to be entered: the figure in force when it formed, with its unit (3.6, 6.5).
alter table credit_record add column if not exists entry_days smallint null, add column if not exists entry_unit varchar(8) null;
