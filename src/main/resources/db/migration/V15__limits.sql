-- wrong passwords per account and address; account.failures counts them from everywhere since failing_since
create table sign_in_failure (
    account_id bigint not null,
    address varchar(60) not null,
    failures int not null,
    failed_at datetime(6) not null,
    locked_until datetime(6),
    constraint sign_in_failure_once primary key (account_id, address),
    constraint sign_in_failure_account foreign key (account_id) references account (id)
);
alter table account add column failing_since datetime(6);

-- wrong follow-up codes per number and address; follow_up.failed_tries counts them from everywhere since failing_since
create table follow_up_failure (
    work_id bigint not null,
    address varchar(60) not null,
    failures int not null,
    failed_at datetime(6) not null,
    locked_until datetime(6),
    constraint follow_up_failure_once primary key (work_id, address),
    constraint follow_up_failure_receipt foreign key (work_id) references follow_up (work_id)
);
alter table follow_up add column failing_since datetime(6);
