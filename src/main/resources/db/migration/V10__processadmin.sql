-- the shipped diagrams: which was deployed, and which newer one waits to be looked at
create table diagram_seed (
    process_id varchar(64) primary key,
    deployed_hash varchar(64),
    offered_hash varchar(64),
    noted_at datetime(6) not null
);
