create table work (
    id bigint auto_increment primary key,
    version int not null,
    receipt_number varchar(60) not null,
    campaign_id bigint not null,
    union_id bigint not null,
    union_name varchar(400) not null,
    category_code varchar(60) not null,
    status varchar(20) not null,
    title varchar(200) not null,
    author_line varchar(400) not null,
    topic varchar(200),
    place varchar(200),
    description longtext,
    originality boolean not null,
    third_party_music varchar(1000),
    recited_title varchar(200),
    recited_author varchar(200),
    recited_source varchar(400),
    recited_rights varchar(20),
    contact_name varchar(100) not null,
    contact_phone varchar(60) not null,
    entered_by bigint,
    return_reason longtext,
    created_at datetime(6) not null,
    submitted_at datetime(6),
    constraint work_number_once unique (receipt_number)
);
create index work_by_union on work (union_id, status, id);
create index work_by_campaign on work (campaign_id, category_code, status, id);
create index work_on_the_way on work (campaign_id, status, id);
create index work_by_person on work (entered_by, id);

create table work_author (
    work_id bigint not null,
    place_in_work int not null,
    name varchar(100) not null,
    role_name varchar(60),
    consent boolean not null,
    under_age boolean not null,
    guardian varchar(100),
    guardian_consent boolean not null,
    constraint work_author_once primary key (work_id, place_in_work),
    constraint work_author_work foreign key (work_id) references work (id)
);

create table media_file (
    id bigint auto_increment primary key,
    work_id bigint not null,
    name varchar(400) not null,
    media_format varchar(60) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    storage_key varchar(60) not null,
    duration_millis bigint,
    width_px int,
    height_px int,
    video_codec varchar(60),
    audio_codec varchar(60),
    loudness decimal(8, 2),
    exif varchar(1000),
    uploaded_at datetime(6) not null,
    constraint media_file_once unique (work_id, sha256),
    constraint media_file_place_once unique (storage_key),
    constraint media_file_work foreign key (work_id) references work (id)
);

create table entry_link (
    id bigint auto_increment primary key,
    campaign_id bigint not null,
    union_id bigint not null,
    token varchar(40) not null,
    created_at datetime(6) not null,
    constraint entry_link_token_once unique (token),
    constraint entry_link_once unique (campaign_id, union_id)
);

-- apart from the work's row, so that a wrong try never makes an open form stale
create table follow_up (
    work_id bigint primary key,
    code_hash varchar(100) not null,
    failed_tries int not null,
    locked_until datetime(6),
    constraint follow_up_work foreign key (work_id) references work (id)
);

create table media_secret (
    id int primary key,
    secret varchar(100) not null
);
