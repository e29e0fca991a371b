-- when what is said of a work was last changed, and from where a public link was used to begin it
alter table work add column changed_at datetime(6);
alter table work add column entered_from varchar(60);
