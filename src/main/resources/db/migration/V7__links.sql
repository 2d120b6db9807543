-- How the links of the public pages fared; addresses are public, and nobody's visit is noted.

create table link_state (
	url varchar(2000) primary key,
	tried_on date not null,
	failed_days integer not null,
	failing_since date,
	reason varchar(40)
);
