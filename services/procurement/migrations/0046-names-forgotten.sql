-- No fingerprint of a name is left by which somebody could try names (attack 20).
update objection_party set matter_hash = sha2(concat(objection_id, uuid()), 256);
