-- Audit rows are added and never altered, whoever asks. The account a room works with holds no right to take these
-- triggers away (infra/deploy/databases.sh).
create trigger if not exists audit_entry_no_update before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit rows are kept';

create trigger if not exists audit_entry_no_delete before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit rows are kept';
