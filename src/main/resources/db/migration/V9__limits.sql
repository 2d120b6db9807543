-- How often things were done lately, for all nodes together. No address is stored: a bucket is the
-- hash of kind, window, who and the salt of the day, and the salt is deleted when the day is over.

create table limit_salt (
	for_day date primary key,
	salt varchar(32) not null
);

create table limit_count (
	bucket varchar(64) primary key,
	ends_at timestamp with time zone not null,
	taken integer not null
);
create index limit_count_ends_at on limit_count (ends_at);
