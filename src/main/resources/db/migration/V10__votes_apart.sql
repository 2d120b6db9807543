-- Votes have a version of their own, so that a vote does not let every node read all content again.

alter table content_version add column voted bigint default 0 not null;
