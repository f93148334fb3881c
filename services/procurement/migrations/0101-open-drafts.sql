-- A draft may leave open what is bought and when the service runs.
alter table project
  modify service_item_id varchar(64) null,
  modify catalogue_version_id varchar(64) null,
  modify service_from date null,
  modify service_to date null;
