-- On which browsers an editor has signed in before: their tries are counted apart, so that nobody
-- locks an editor out by trying wrong passwords. Of the cookie only the fingerprint (SHA-256) is kept.

create table editor_browser (
	token_hash varchar(64) not null,
	name varchar(100) not null references editor (name) on delete cascade,
	since timestamp with time zone not null,
	primary key (token_hash, name)
);
create index editor_browser_name on editor_browser (name);
