-- Writes down the months that entries were listed with while this room kept the figures itself.
--
-- History, not law: six months and two years were the only figures there had been (order 60, in force since 2018-01-24).
update credit_listing set clock_months = case when trigger_code = 'A5' then 6 else 24 end
  where clock_months is null and list = 'ABNORMAL_ACTIVITY' and state <> 'PROPOSED';
