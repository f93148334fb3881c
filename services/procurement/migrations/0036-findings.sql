-- Passages that may restrict suppliers, and what finance said of each (R-07).
alter table project add column if not exists findings json null after retirement;
