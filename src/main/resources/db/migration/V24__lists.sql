-- 常用筛选: kept by a person, private or shared with everybody who has a duty in the union
create table saved_filter (
    id bigint auto_increment primary key,
    owner_id bigint not null,
    owner_name varchar(200) not null,
    union_id bigint,
    union_name varchar(400),
    -- OPEN for 待办, DONE for 已办
    list varchar(12) not null,
    name varchar(120) not null,
    query varchar(1000) not null,
    saved_at datetime(6) not null,
    constraint saved_filter_once unique (owner_id, list, name)
);
create index saved_filter_of_union on saved_filter (union_id, list);

-- which columns of the task lists a person wants to see
create table list_columns (
    person_id bigint primary key,
    chosen varchar(200) not null
);
