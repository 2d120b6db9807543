-- Editors have roles; of what opens the editors' pages only fingerprints (SHA-256) are kept.

alter table editor add column display_name varchar(100);
alter table editor add column role varchar(20) default 'keeper' not null;
alter table editor add column disabled boolean default false not null;
alter table editor add column signed_in_on date;

create table editor_sign_in (
	token_hash varchar(64) primary key,
	name varchar(100) not null references editor (name) on delete cascade,
	since timestamp with time zone not null,
	last_used timestamp with time zone not null
);
create index editor_sign_in_name on editor_sign_in (name);

create table editor_link (
	token_hash varchar(64) primary key,
	name varchar(100) not null references editor (name) on delete cascade,
	made_at timestamp with time zone not null,
	made_by varchar(100) not null
);
create index editor_link_name on editor_link (name);
