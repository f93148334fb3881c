-- How long the report and the file of an import stay once it is over (policy `import.reportMonths`), and when they left.
alter table import_run add column if not exists report_months smallint null;
alter table import_run add column if not exists report_left_at datetime(3) null;
