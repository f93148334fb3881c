-- 送达 is called service (glossary): how and when, within it too. The column before it stays for the release before.
alter table registration_application add column if not exists decision_service json null;
update registration_application
  set decision_service = json_remove(
    json_set(
      delivery,
      '$.servedOn', json_unquote(json_extract(delivery, '$.deliveredOn')),
      '$.method', if(json_unquote(json_extract(delivery, '$.method')) = 'POST', 'MAIL', json_unquote(json_extract(delivery, '$.method')))
    ),
    '$.deliveredOn'
  )
  where decision_service is null and delivery is not null;
