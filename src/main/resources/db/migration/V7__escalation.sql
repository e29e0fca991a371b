-- how far a submitted work's process instance has got
create table course (
    work_id bigint primary key,
    campaign_id bigint not null,
    instance_id varchar(64) not null,
    definition_id varchar(128) not null,
    submission_round int not null,
    live boolean not null,
    overdue boolean not null,
    ended_at_element varchar(128),
    constraint course_instance_once unique (instance_id)
);
create index course_to_end on course (campaign_id, overdue, live, work_id);

-- 待办 and 已办: written in the engine's transaction; what lists show is copied so that they read one table
create table inbox_item (
    id bigint auto_increment primary key,
    task_id varchar(64) not null,
    element_id varchar(128) not null,
    step_name varchar(200) not null,
    desk varchar(32) not null,
    role_name varchar(32) not null,
    union_id bigint not null,
    union_path varchar(255) not null,
    -- whose list it is in: that of a duty, HANDLER@12, or of one person, person@45
    holder varchar(64) not null,
    -- the one person whose list it is in; else null
    assignee_id bigint,
    assignee_name varchar(200),
    -- where a delegated task goes back to; else null
    returns_to varchar(64),
    -- who has it open for deciding, and until when nobody else may
    claimed_by bigint,
    claimed_by_name varchar(200),
    claimed_until datetime(6),
    -- when somebody of this list opened it first
    opened_at datetime(6),
    subject_kind varchar(16) not null,
    subject_id bigint not null,
    campaign_id bigint not null,
    category_code varchar(60),
    work_number varchar(60),
    title varchar(400) not null,
    authors varchar(400),
    author_union_id bigint,
    author_union_name varchar(400),
    author_union_path varchar(255),
    poster_media_id bigint,
    submission_round int not null,
    state varchar(12) not null,
    arrived_at datetime(6) not null,
    due_at datetime(6),
    -- due_at, or the end of time where no date is set, so that lists page by it
    due_order datetime(6) not null,
    done_at datetime(6),
    done_by bigint,
    done_by_name varchar(200),
    outcome varchar(32),
    place_in_unit int,
    opinion longtext,
    constraint inbox_item_task_once unique (task_id)
);
-- a list is read in the order of one of these, never sorted
create index inbox_by_arrival on inbox_item (holder, state, arrived_at, id);
create index inbox_by_due on inbox_item (holder, state, due_order, id);
create index inbox_by_category on inbox_item (holder, state, campaign_id, category_code, arrived_at, id);
create index inbox_by_unit on inbox_item (holder, state, author_union_id, arrived_at, id);
create index inbox_done on inbox_item (done_by, done_at, id);
create index inbox_subject on inbox_item (subject_kind, subject_id, id);
create index inbox_campaign on inbox_item (campaign_id, desk, state);

-- badge numbers, so that nobody counts: per list, and per list and category; campaign 0 and no category is the whole list
create table inbox_counter (
    holder varchar(64) not null,
    campaign_id bigint not null,
    category_code varchar(60) not null,
    open_count bigint not null,
    constraint inbox_counter_once primary key (holder, campaign_id, category_code)
);

-- what was done with a task besides deciding it; append only
create table task_act (
    id bigint auto_increment primary key,
    item_id bigint not null,
    subject_kind varchar(16) not null,
    subject_id bigint not null,
    verb varchar(32) not null,
    actor_id bigint,
    actor_name varchar(200) not null,
    acting_for_id bigint,
    acting_for_name varchar(200),
    duty_label varchar(500),
    to_id bigint,
    to_name varchar(400),
    opinion longtext,
    acted_at datetime(6) not null,
    constraint task_act_item foreign key (item_id) references inbox_item (id)
);
create index task_act_of_item on task_act (item_id, id);
create index task_act_of_subject on task_act (subject_kind, subject_id, id);

-- append only
create table decision (
    id bigint auto_increment primary key,
    work_id bigint not null,
    union_id bigint not null,
    submission_round int not null,
    item_id bigint not null,
    desk varchar(32) not null,
    step_name varchar(200) not null,
    person_id bigint,
    person_name varchar(200) not null,
    acting_for_id bigint,
    acting_for_name varchar(200),
    duty_label varchar(500),
    outcome varchar(32) not null,
    place_in_unit int,
    opinion longtext,
    content_hash varchar(64) not null,
    decided_at datetime(6) not null,
    -- 1 the decision itself, 2 its 撤回
    turn int not null,
    constraint decision_once unique (item_id, turn),
    constraint decision_item foreign key (item_id) references inbox_item (id)
);
create index decision_of_work on decision (work_id, id);

create table recommendation (
    work_id bigint not null,
    union_id bigint not null,
    submission_round int not null,
    campaign_id bigint not null,
    state varchar(16) not null,
    place_in_unit int,
    content_hash varchar(64),
    changed_at datetime(6) not null,
    constraint recommendation_once primary key (work_id, union_id, submission_round)
);
create index recommendation_of_union on recommendation (campaign_id, union_id, state);
