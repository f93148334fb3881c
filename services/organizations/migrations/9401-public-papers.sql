-- The signed paper of a delegation is for everybody, as the attachment of a notice is, once what it belongs to is published (3.5). After 9101: files.
update stored_file set classification = 'PUBLIC' where purpose = 'delegation-document' and classification = 'PARTIES';
