create table notice (
    id bigint auto_increment primary key,
    person_id bigint not null,
    dedupe_key varchar(200) not null,
    chinese varchar(1000) not null,
    english varchar(1000) not null,
    link varchar(200),
    created_at datetime(6) not null,
    read_at datetime(6),
    constraint notice_once unique (dedupe_key)
);

create index notice_of_person on notice (person_id, id);
create index notice_unread on notice (person_id, read_at);
