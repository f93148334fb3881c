-- Writes down the four hours by which outages were judged while the figure was none of the policy table's: history, not law.
update platform_outage set lost_from_hours = 4 where lost_from_hours is null;
