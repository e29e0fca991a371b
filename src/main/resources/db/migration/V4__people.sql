-- side: BUSINESS, or the one administrator's role this person may hold (three separated administrators)
create table person (
    id bigint auto_increment primary key,
    name varchar(200) not null,
    side varchar(30) not null,
    created_at datetime(6) not null,
    constraint uq_person_side unique (id, side),
    constraint ck_person_side check (side in ('BUSINESS', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'))
);

-- stamp: grows with every change that must end the sessions opened before it
create table account (
    id bigint auto_increment primary key,
    person_id bigint not null,
    username varchar(40) not null,
    password_hash varchar(100) not null,
    stamp int not null,
    enabled boolean not null,
    must_change boolean not null,
    failures int not null,
    locked_until datetime(6),
    password_changed_at datetime(6) not null,
    constraint uq_account_person unique (person_id),
    constraint uq_account_username unique (username),
    constraint fk_account_person foreign key (person_id) references person (id)
);

-- the composite key makes a mixture of an administrator's and any other duty impossible to store
create table duty (
    id bigint auto_increment primary key,
    person_id bigint not null,
    side varchar(30) not null,
    role varchar(30) not null,
    union_id bigint not null,
    since datetime(6) not null,
    constraint uq_duty unique (person_id, role, union_id),
    constraint fk_duty_person foreign key (person_id, side) references person (id, side),
    constraint fk_duty_union foreign key (union_id) references union_unit (id),
    constraint ck_duty_side check (
        (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and side = role)
        or (role not in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') and side = 'BUSINESS'))
);
create index ix_duty_role on duty (role, union_id);
create index ix_duty_union on duty (union_id);
