-- a decision that was pressed and can be taken back until due_at, by the wall clock; carried out by whoever deletes the row
create table pending_decision (
    item_id bigint not null,
    person_id bigint not null,
    account varchar(200) not null,
    person_name varchar(200) not null,
    acting_for_id bigint,
    acting_for_name varchar(200),
    -- by what duty it was pressed; it counts, even if it is taken away in these seconds
    duty_id bigint not null,
    duty_role varchar(32) not null,
    duty_union_id bigint not null,
    duty_union_name varchar(400) not null,
    duty_union_path varchar(255) not null,
    campaign_id bigint not null,
    outcome varchar(32) not null,
    place_in_unit int,
    opinion longtext,
    -- by the business clock: whether it was in time
    pressed_at datetime(6) not null,
    due_at datetime(6) not null,
    constraint pending_decision_once primary key (item_id),
    constraint pending_decision_item foreign key (item_id) references inbox_item (id)
);
create index pending_decision_due on pending_decision (due_at, item_id);
create index pending_decision_of_person on pending_decision (person_id, due_at);
create index pending_decision_of_campaign on pending_decision (campaign_id, item_id);

-- 审批意见常用语 of a person (person_id) or of a union (union_id), for one desk and outcome
create table stock_phrase (
    id bigint auto_increment primary key,
    person_id bigint,
    union_id bigint,
    desk varchar(32) not null,
    role_name varchar(32) not null,
    outcome varchar(32) not null,
    words varchar(400) not null,
    created_by bigint not null,
    created_at datetime(6) not null,
    constraint stock_phrase_owner check ((person_id is null and union_id is not null) or (person_id is not null and union_id is null))
);
create index stock_phrase_of_person on stock_phrase (person_id, desk, role_name, outcome, id);
create index stock_phrase_of_union on stock_phrase (union_id, desk, role_name, outcome, id);
