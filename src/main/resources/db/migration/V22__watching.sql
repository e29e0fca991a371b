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
