-- Writes down the duty that records were entered under while this room kept the figure itself.
--
-- History, not law: five working days was the only figure there had been (order 60, in force since 2018-01-24).
update credit_record set entry_days = 5, entry_unit = 'WORKING'
  where entry_days is null and formed_on >= '2018-01-24';
