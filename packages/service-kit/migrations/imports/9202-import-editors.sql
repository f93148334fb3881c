-- Whoever had a hand in what an import will keep: who handed the file in, and who chose its columns. None of them confirms it (R-21).
alter table import_run add column if not exists editors json null;
