-- 代理: who stands in for whom, from when until when and for what; resolved when a list is read
create table substitution (
    id bigint auto_increment primary key,
    principal_id bigint not null,
    principal_name varchar(200) not null,
    stand_in_id bigint not null,
    stand_in_name varchar(200) not null,
    from_at datetime(6) not null,
    until_at datetime(6) not null,
    -- null: all campaigns
    campaign_id bigint,
    -- null: all categories
    category_code varchar(60),
    -- 连同现有待办: else only tasks that arrive from then on
    takes_present boolean not null,
    reason varchar(1000) not null,
    set_by bigint not null,
    set_by_name varchar(200) not null,
    set_at datetime(6) not null,
    ended_at datetime(6),
    ended_by_name varchar(200),
    constraint ck_substitution_other check (principal_id <> stand_in_id),
    constraint ck_substitution_time check (from_at < until_at),
    constraint ck_substitution_scope check (category_code is null or campaign_id is not null),
    constraint fk_substitution_principal foreign key (principal_id) references person (id),
    constraint fk_substitution_stand_in foreign key (stand_in_id) references person (id)
);
create index substitution_of_stand_in on substitution (stand_in_id, until_at);
create index substitution_of_principal on substitution (principal_id, until_at);

-- whoever sets a substitution locks this row, so that two at once never close a circle
create table substitution_gate (
    id int primary key
);
insert into substitution_gate (id) values (1);

-- delegated tasks of whoever loses the duty
create index inbox_returns on inbox_item (returns_to);
