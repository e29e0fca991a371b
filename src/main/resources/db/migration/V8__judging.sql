-- Provincial judging: the judging of one category of a campaign, from the panel to the list of names (REQ-25, 26, 35, 39).

create table judging (
  id bigint auto_increment primary key,
  campaign_id bigint not null,
  category_code varchar(60) not null,
  category_name varchar(200) not null,
  category_place int not null,
  state varchar(20) not null,
  -- the draw: entry numbers and each judge's own order follow from it, so that both can be drawn again (REQ-39)
  draw_seed varchar(64) not null,
  opened_at datetime(6) not null,
  panel_named_at datetime(6),
  locked_at datetime(6),
  -- what the award table was computed from, kept as it was at that moment
  award_ratio decimal(9,6),
  valid_works int,
  award_count int,
  table_approved_by bigint,
  table_approved_at datetime(6),
  concluded_at datetime(6),
  constraint uq_judging unique (campaign_id, category_code),
  constraint fk_judging_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_judging_approver foreign key (table_approved_by) references person (id),
  constraint ck_judging_state check (state in ('PANEL', 'SCORING', 'AWARD_TABLE', 'CONCLUDED')),
  constraint ck_judging_counts check (award_count is null or (award_count >= 0 and award_count <= valid_works)),
  constraint ck_judging_approval check ((table_approved_by is null) = (table_approved_at is null))
);

-- The criteria as they were when the sheets were drawn up; a later edit of the campaign changes no sheet.
create table judging_criterion (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  code varchar(60) not null,
  name varchar(200) not null,
  description longtext,
  scale int not null,
  weight int not null,
  place int not null,
  constraint uq_judging_criterion unique (judging_id, code),
  constraint uq_judging_criterion_scale unique (id, scale),
  constraint fk_judging_criterion_judging foreign key (judging_id) references judging (id),
  constraint ck_judging_criterion check (scale > 0 and weight > 0)
);

create table panel_member (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  person_id bigint not null,
  constraint uq_panel_member unique (judging_id, person_id),
  constraint fk_panel_member_judging foreign key (judging_id) references judging (id),
  constraint fk_panel_member_person foreign key (person_id) references person (id)
);

create table judged_work (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  work_id bigint not null,
  entry_no int not null,
  sheets int,
  mean decimal(9,6),
  raw_mean decimal(9,6),
  heaviest_mean decimal(9,6),
  first_places int,
  highest decimal(9,6),
  lowest decimal(9,6),
  place int,
  separated_by varchar(20),
  tier_code varchar(60),
  constraint uq_judged_work unique (judging_id, work_id),
  constraint uq_judged_work_entry unique (judging_id, entry_no),
  constraint uq_judged_work_once unique (work_id),
  constraint fk_judged_work_judging foreign key (judging_id) references judging (id),
  constraint fk_judged_work_work foreign key (work_id) references work (id),
  constraint ck_judged_work_mean check (mean is null or (mean >= 0 and mean <= 100)),
  constraint ck_judged_work_spread check (highest is null or (lowest >= 0 and lowest <= highest and highest <= 100)),
  constraint ck_judged_work_place check (place is null or place >= 1),
  constraint ck_judged_work_tier check (tier_code is null or place is not null),
  constraint ck_judged_work_step check (separated_by is null
    or separated_by in ('MEAN', 'HEAVIEST_CRITERION', 'FIRST_PLACES', 'SPREAD', 'CHAIR', 'NONE'))
);

create table score_sheet (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  work_id bigint not null,
  judge_id bigint not null,
  place int not null,
  state varchar(20) not null,
  version int not null,
  score decimal(9,6),
  public_comment longtext,
  internal_comment longtext,
  changed_at datetime(6) not null,
  submitted_at datetime(6),
  release_reason longtext,
  constraint uq_score_sheet unique (judging_id, work_id, judge_id),
  constraint uq_score_sheet_place unique (judging_id, judge_id, place),
  constraint fk_score_sheet_work foreign key (judging_id, work_id) references judged_work (judging_id, work_id),
  constraint fk_score_sheet_judge foreign key (judging_id, judge_id) references panel_member (judging_id, person_id),
  constraint ck_score_sheet_state check (state in ('DRAFT', 'SUBMITTED', 'LOCKED', 'RELEASED')),
  constraint ck_score_sheet_submitted check (state in ('DRAFT', 'RELEASED')
    or (score is not null and submitted_at is not null)),
  constraint ck_score_sheet_released check (state <> 'RELEASED' or release_reason is not null),
  constraint ck_score_sheet_score check (score is null or (score >= 0 and score <= 100))
);
create index ix_score_sheet_judge on score_sheet (judge_id, state);

create table sheet_mark (
  id bigint auto_increment primary key,
  sheet_id bigint not null,
  criterion_id bigint not null,
  scale int not null,
  mark decimal(7,2) not null,
  constraint uq_sheet_mark unique (sheet_id, criterion_id),
  constraint fk_sheet_mark_sheet foreign key (sheet_id) references score_sheet (id),
  constraint fk_sheet_mark_criterion foreign key (criterion_id, scale) references judging_criterion (id, scale),
  constraint ck_sheet_mark check (mark >= 0 and mark <= scale)
);

create table award_quota (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  tier_code varchar(60) not null,
  tier_name varchar(200) not null,
  place int not null,
  weight int not null,
  proposed int not null,
  approved int,
  constraint uq_award_quota unique (judging_id, tier_code),
  constraint uq_award_quota_place unique (judging_id, place),
  constraint fk_award_quota_judging foreign key (judging_id) references judging (id),
  constraint ck_award_quota check (proposed >= 0 and (approved is null or approved >= 0))
);

-- The chair's decision about works that all other rules leave level; one row per work, the lower place wins.
create table tie_break (
  id bigint auto_increment primary key,
  judging_id bigint not null,
  work_id bigint not null,
  place int not null,
  reason longtext not null,
  decided_by bigint not null,
  decided_at datetime(6) not null,
  constraint uq_tie_break unique (judging_id, work_id),
  constraint fk_tie_break_work foreign key (judging_id, work_id) references judged_work (judging_id, work_id),
  constraint fk_tie_break_person foreign key (decided_by) references person (id),
  constraint ck_tie_break check (place >= 1)
);

-- The list of names of a whole campaign: approved once, then published, then final.
create table award_list (
  id bigint auto_increment primary key,
  campaign_id bigint not null,
  approved_by bigint not null,
  approved_at datetime(6) not null,
  opinion longtext,
  published_at datetime(6),
  final_at datetime(6),
  constraint uq_award_list unique (campaign_id),
  constraint fk_award_list_campaign foreign key (campaign_id) references campaign (id),
  constraint fk_award_list_person foreign key (approved_by) references person (id),
  constraint ck_award_list check (final_at is null or published_at is not null)
);
