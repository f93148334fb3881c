-- Everybody who recorded something of a liquidation, not the first of them alone: none of them decides on the body's end (R-21).
alter table liquidation add column if not exists recorders json null;
