-- 审批单 as printed: what the code on the paper stands for; append only
create table issued_sheet (
    id bigint auto_increment primary key,
    code varchar(40) not null,
    work_id bigint not null,
    -- the last entry of the work's record that the paper shows
    chain_seq int not null,
    chain_hash varchar(64) not null,
    step_count int not null,
    issued_at datetime(6) not null,
    issued_by bigint not null,
    issued_by_name varchar(200) not null,
    constraint issued_sheet_code_once unique (code),
    constraint issued_sheet_work foreign key (work_id) references work (id)
);

-- 抄送: a work shown to an official besides those whose turn it is; once per sender, however often it is sent
create table work_copy (
    id bigint auto_increment primary key,
    work_id bigint not null,
    item_id bigint not null,
    sender_id bigint not null,
    sender_name varchar(200) not null,
    sender_duty varchar(500) not null,
    person_id bigint not null,
    person_name varchar(200) not null,
    note varchar(1000),
    -- NEW 待阅, READ 已阅
    state varchar(8) not null,
    sent_at datetime(6) not null,
    read_at datetime(6),
    constraint work_copy_once unique (work_id, person_id, sender_id),
    constraint work_copy_work foreign key (work_id) references work (id),
    constraint work_copy_item foreign key (item_id) references inbox_item (id),
    constraint work_copy_not_to_oneself check (person_id <> sender_id)
);
create index work_copy_of_person on work_copy (person_id, state, id);
create index work_copy_of_sender on work_copy (sender_id, id);

-- 催办; append only. The place within its day lets the database refuse a fourth
create table urge (
    id bigint auto_increment primary key,
    work_id bigint not null,
    item_id bigint not null,
    -- person@45, or entrant for who asks with a follow-up code
    sender varchar(40) not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    note varchar(1000),
    urged_on date not null,
    place_in_day int not null,
    urged_at datetime(6) not null,
    constraint urge_place_once unique (work_id, urged_on, place_in_day),
    constraint urge_three_a_day check (place_in_day between 1 and 3),
    constraint urge_work foreign key (work_id) references work (id),
    constraint urge_item foreign key (item_id) references inbox_item (id)
);
create index urge_of_sender on urge (work_id, sender, urged_at);
create index urge_of_actor on urge (actor_id, id);

-- 督办: a union asks one below it to finish a work, or its backlog in a campaign, by a date; followed until it is closed
create table supervision (
    id bigint auto_increment primary key,
    campaign_id bigint not null,
    -- null where it is about the whole backlog
    work_id bigint,
    item_id bigint,
    subject varchar(600) not null,
    -- the supervised
    union_id bigint not null,
    union_name varchar(400) not null,
    -- the supervisor
    by_union_id bigint not null,
    by_union_name varchar(400) not null,
    words varchar(1000) not null,
    due_on date not null,
    -- OPEN, ANSWERED, CLOSED
    state varchar(10) not null,
    -- the same matter is not supervised twice at a time by the same union; null once closed
    open_key varchar(120),
    opened_at datetime(6) not null,
    closed_at datetime(6),
    constraint supervision_open_once unique (open_key),
    constraint supervision_from_above check (union_id <> by_union_id),
    constraint supervision_closed check ((state = 'CLOSED') = (closed_at is not null)),
    constraint supervision_work foreign key (work_id) references work (id)
);
create index supervision_of_union on supervision (union_id, id);
create index supervision_by_union on supervision (by_union_id, id);

-- append only
create table supervision_entry (
    id bigint auto_increment primary key,
    supervision_id bigint not null,
    verb varchar(32) not null,
    actor_id bigint not null,
    actor_name varchar(200) not null,
    duty_label varchar(500) not null,
    words varchar(1000),
    written_at datetime(6) not null,
    constraint supervision_entry_of foreign key (supervision_id) references supervision (id)
);
create index supervision_entry_list on supervision_entry (supervision_id, id);
