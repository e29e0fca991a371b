create table union_unit (
    id bigint auto_increment primary key,
    code varchar(40) not null,
    name varchar(200) not null,
    short_name varchar(100) not null,
    kind varchar(30) not null,
    parent_id bigint,
    path varchar(255) not null,
    region_code varchar(12),
    active boolean not null,
    constraint uq_union_code unique (code),
    constraint fk_union_parent foreign key (parent_id) references union_unit (id)
);
create index ix_union_path on union_unit (path);
create index ix_union_parent on union_unit (parent_id, code);
