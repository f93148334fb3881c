-- The days a notice had run before it was suspended, so that one found lost afterwards can be given back (4.5).
alter table notice add column if not exists ran_before json null after consumed_days;
