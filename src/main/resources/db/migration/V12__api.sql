create table idempotency_key (
    person_id bigint not null,
    request_key varchar(200) not null,
    request_hash varchar(64) not null,
    work_id bigint,
    receipt_number varchar(40),
    created_at datetime(6) not null,
    constraint idempotency_key_pk primary key (person_id, request_key)
);

create index idempotency_key_created on idempotency_key (created_at);
