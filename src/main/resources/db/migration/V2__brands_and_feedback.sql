-- Doubtful and retired brands, what operators accept, further sources, and what visitors say of contacts.

alter table operator add column status varchar(20) default 'CURRENT' not null;
alter table operator add column successor varchar(40);
alter table operator add column accepts varchar(200) default '[]' not null;
alter table operator add column shop_search varchar(100);
alter table operator add column issuer_codes varchar(200) default '[]' not null;
alter table operator drop column network;

alter table contact add column also varchar(500) default '[]' not null;
alter table operator_fact add column also varchar(500) default '[]' not null;

-- Counts of what was said of a contact in one version; who said it is never kept.
create table contact_feedback (
	contact_id bigint primary key references contact (id) on delete cascade,
	version bigint not null,
	worked integer not null,
	wrong integer not null
);
