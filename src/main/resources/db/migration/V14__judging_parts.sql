-- One person, one part in the judging of a campaign: who scores neither names panels, nor locks, nor approves.

create table judging_part (
  id bigint auto_increment primary key,
  campaign_id bigint not null,
  person_id bigint not null,
  part varchar(30) not null,
  taken_at datetime(6) not null,
  constraint uq_judging_part unique (campaign_id, person_id),
  constraint fk_judging_part_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_judging_part_person foreign key (person_id) references person (id),
  constraint ck_judging_part check (part in ('JUDGE', 'ORGANISER', 'PANEL_CHAIR', 'LEADERSHIP_GROUP'))
);
create index ix_judging_part_person on judging_part (person_id);

-- what was done before counts as well; a judge first, since sheets weigh most
insert into judging_part (campaign_id, person_id, part, taken_at)
select j.campaign_id, m.person_id, 'JUDGE', min(coalesce(j.panel_named_at, j.opened_at))
from panel_member m join judging j on j.id = m.judging_id
group by j.campaign_id, m.person_id;

insert into judging_part (campaign_id, person_id, part, taken_at)
select j.campaign_id, a.actor, 'PANEL_CHAIR', min(a.recorded_at)
from audit_entry a join judging j on j.id = a.subject_id
where a.subject_kind = 'judging' and a.verb in ('lock', 'releaseSheet', 'decideTie') and a.actor is not null
  and not exists (select 1 from judging_part p where p.campaign_id = j.campaign_id and p.person_id = a.actor)
group by j.campaign_id, a.actor;

insert into judging_part (campaign_id, person_id, part, taken_at)
select j.campaign_id, j.table_approved_by, 'LEADERSHIP_GROUP', min(j.table_approved_at)
from judging j
where j.table_approved_by is not null and not exists
  (select 1 from judging_part p where p.campaign_id = j.campaign_id and p.person_id = j.table_approved_by)
group by j.campaign_id, j.table_approved_by;

insert into judging_part (campaign_id, person_id, part, taken_at)
select l.campaign_id, l.approved_by, 'LEADERSHIP_GROUP', l.approved_at
from award_list l
where not exists (select 1 from judging_part p where p.campaign_id = l.campaign_id and p.person_id = l.approved_by);

insert into judging_part (campaign_id, person_id, part, taken_at)
select j.campaign_id, a.actor, 'ORGANISER', min(a.recorded_at)
from audit_entry a join judging j on j.id = a.subject_id
where a.subject_kind = 'judging' and a.verb = 'namePanel' and a.actor is not null
  and not exists (select 1 from judging_part p where p.campaign_id = j.campaign_id and p.person_id = a.actor)
group by j.campaign_id, a.actor;

-- A judge who drops out stays on record with the reason and the successor.
alter table panel_member add column left_at datetime(6);
alter table panel_member add column leave_reason longtext;
alter table panel_member add column replaced_by bigint;
alter table panel_member add constraint fk_panel_member_successor foreign key (replaced_by) references person (id);
alter table panel_member add constraint ck_panel_member_left check
  ((left_at is null) = (leave_reason is null) and (left_at is null) = (replaced_by is null));
