-- A threshold may name a document of which no article was read.
alter table threshold_policy modify column article varchar(80) null;
