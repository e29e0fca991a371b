-- append only: the program holds no statement that updates or deletes here
create table audit_entry (
    id bigint auto_increment primary key,
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    seq int not null,
    recorded_at datetime(6) not null,
    verb varchar(60) not null,
    actor bigint,
    actor_name varchar(200) not null,
    duty varchar(400),
    details longtext,
    prev_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint uq_audit_seq unique (subject_kind, subject_id, seq)
);
create index ix_audit_time on audit_entry (recorded_at, id);
create index ix_audit_actor on audit_entry (actor, id);

-- the end of each chain: locked while appending, and the proof that no last entry was cut off
create table audit_head (
    subject_kind varchar(40) not null,
    subject_id bigint not null,
    seq int not null,
    hash varchar(64) not null,
    constraint pk_audit_head primary key (subject_kind, subject_id)
);
