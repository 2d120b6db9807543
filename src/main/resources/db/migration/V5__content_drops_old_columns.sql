-- Everything that stood here stands in in_file and by_editors now.

alter table operator drop column brand;
alter table operator drop column also_known_as;
alter table operator drop column legal_name;
alter table operator drop column enterprise_number;
alter table operator drop column letter_languages;
alter table operator drop column line_kinds;
alter table operator drop column asks;
alter table operator drop column unknown_facts;
alter table operator drop column seeded;
alter table operator drop column status;
alter table operator drop column successor;
alter table operator drop column accepts;
alter table operator drop column shop_search;
alter table operator drop column issuer_codes;

alter table contact drop column channel;
alter table contact drop column purpose;
alter table contact drop column contact_value;
alter table contact drop column languages;
alter table contact drop column reach_own;
alter table contact drop column reach_belgium;
alter table contact drop column reach_abroad;
alter table contact drop column cost;
alter table contact drop column hours;
alter table contact drop column menu_label;
alter table contact drop column menu_meaning;
alter table contact drop column note;
alter table contact drop column source_id;
alter table contact drop column source_date;
alter table contact drop column grade;
alter table contact drop column seeded;
alter table contact drop column edited;
alter table contact drop column also;

alter table operator_fact drop column topic;
alter table operator_fact drop column text;
alter table operator_fact drop column source_id;
alter table operator_fact drop column source_date;
alter table operator_fact drop column grade;
alter table operator_fact drop column seeded;
alter table operator_fact drop column also;

alter table stage drop column part;
alter table stage drop column form;
alter table stage drop column conditions;
alter table stage drop column title;
alter table stage drop column label;
alter table stage drop column lead;
alter table stage drop column seeded;

alter table task drop column conditions;
alter table task drop column text;
alter table task drop column more;
alter table task drop column warning;
alter table task drop column rules;
alter table task drop column seeded;

drop table source;
