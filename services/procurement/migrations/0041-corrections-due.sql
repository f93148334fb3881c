-- A project may owe several corrections, one for each objection that was upheld (domain specification 4.6).
update project set correction_due = concat('[', correction_due, ']') where correction_due like '{%';
