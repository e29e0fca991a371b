create table campaign (
    id bigint auto_increment primary key,
    code varchar(60) not null,
    title varchar(400) not null,
    state varchar(20) not null,
    opens_at datetime(6) not null,
    cutoff_at datetime(6) not null,
    publicity_ends_at datetime(6),
    definition longtext not null,
    version int not null,
    constraint uq_campaign_code unique (code)
);

-- category_code is empty for a quota over all categories: a null would slip through the unique constraint
create table quota (
    id bigint auto_increment primary key,
    campaign_id bigint not null,
    union_id bigint not null,
    category_code varchar(60) not null,
    minimum int not null,
    maximum int,
    constraint uq_quota unique (campaign_id, union_id, category_code),
    constraint fk_quota_campaign foreign key (campaign_id) references campaign (id),
    constraint ck_quota_minimum check (minimum >= 0)
);

create table campaign_acknowledgement (
    id bigint auto_increment primary key,
    campaign_id bigint not null,
    union_id bigint not null,
    person_id bigint not null,
    acknowledged_at datetime(6) not null,
    constraint uq_campaign_acknowledgement unique (campaign_id, union_id),
    constraint fk_acknowledgement_campaign foreign key (campaign_id) references campaign (id)
);

-- at most one row: how far the demo profile's clock is moved
create table business_clock (
    id int primary key,
    offset_millis bigint not null
);
