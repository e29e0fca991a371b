package org.zhuji.health;

import java.util.List;

/**
 * Something that must hold in the tables.
 *
 * @param id number of the invariant
 * @param sentence what is wrong, with a place for each column of the query
 * @param sql finds the rows in which it does not hold
 */
record StoredRule(String id, String sentence, String sql) {

    static final List<StoredRule> ALL = List.of(
            new StoredRule("I1", "作品 %s（%s）应有且只有一个待办任务，实有 %s 个", """
                    select w.id, w.status, count(i.id) from work w
                    left join inbox_item i on i.subject_kind = 'work' and i.subject_id = w.id
                        and i.state in ('OPEN', 'WAITING', 'SUSPENDED')
                    where w.status in ('SUBMITTED', 'AT_PROVINCE')
                    group by w.id, w.status having count(i.id) <> 1
                    """),
            new StoredRule("I1", "作品 %s 状态为 %s，却仍有待办任务 %s", """
                    select w.id, w.status, i.id from inbox_item i join work w on w.id = i.subject_id
                    where i.subject_kind = 'work' and i.state in ('OPEN', 'WAITING', 'SUSPENDED')
                        and w.status not in ('SUBMITTED', 'AT_PROVINCE')
                    """),
            new StoredRule("I1", "作品 %s 状态为 %s，待办任务却在 %s 环节", """
                    select w.id, w.status, i.desk from inbox_item i join work w on w.id = i.subject_id
                    where i.subject_kind = 'work' and i.state in ('OPEN', 'WAITING', 'SUSPENDED')
                        and ((w.status = 'AT_PROVINCE' and i.desk <> 'RECEIPT')
                            or (w.status = 'SUBMITTED' and i.desk = 'RECEIPT'))
                    """),
            new StoredRule("I1", "待办任务 %s（%s %s）在流程引擎中没有对应任务", """
                    select i.id, i.subject_kind, i.subject_id from inbox_item i
                    left join ACT_RU_TASK t on t.ID_ = i.task_id
                    where i.state in ('OPEN', 'WAITING', 'SUSPENDED') and t.ID_ is null
                    """),
            new StoredRule("I1", "流程引擎任务 %s（%s，业务号 %s）没有对应的待办任务", """
                    select t.ID_, t.NAME_, e.BUSINESS_KEY_ from ACT_RU_TASK t
                    join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                    left join inbox_item i on i.task_id = t.ID_ and i.state in ('OPEN', 'WAITING', 'SUSPENDED')
                    left join course c on c.instance_id = t.PROC_INST_ID_
                    where i.id is null and not (coalesce(c.overdue, false) and coalesce(c.live, false))
                    """),
            new StoredRule("I1", "待办任务 %s 属于 %s，流程实例却属于 %s", """
                    select i.id, i.subject_id, e.BUSINESS_KEY_ from inbox_item i
                    join ACT_RU_TASK t on t.ID_ = i.task_id
                    join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                    where i.state in ('OPEN', 'WAITING', 'SUSPENDED') and e.BUSINESS_KEY_ <> cast(i.subject_id as char(20))
                    """),
            new StoredRule("I1", "作品 %s 的流程记录为进行中，引擎中却没有实例 %s", """
                    select c.work_id, c.instance_id from course c
                    left join ACT_RU_EXECUTION e on e.ID_ = c.instance_id
                    where c.live = true and e.ID_ is null
                    """),
            new StoredRule("I1", "作品任务 %s 已办，意见却有 %s 条", """
                    select i.id, count(d.id) from inbox_item i left join decision d on d.item_id = i.id and d.turn = 1
                    where i.subject_kind = 'work' and i.state = 'DONE' group by i.id having count(d.id) <> 1
                    """),
            new StoredRule("I1", "意见 %s 所属的任务 %s 未办结", """
                    select d.id, i.id from decision d join inbox_item i on i.id = d.item_id where i.state <> 'DONE'
                    """),
            new StoredRule("I1", "任务 %s 在 %s 名下，此人却不能办理", """
                    select i.id, i.holder from inbox_item i
                    where i.state in ('OPEN', 'WAITING', 'SUSPENDED') and i.holder like 'person@%'
                        and (i.assignee_id is null or i.holder <> concat('person@', i.assignee_id) or not exists (
                            select 1 from duty d join account a on a.person_id = d.person_id and a.enabled = true
                            where d.person_id = i.assignee_id and d.role = i.role_name and d.union_id = i.union_id))
                    """),
            new StoredRule("I1", "任务 %s 委派在 %s 名下，此人账号已停用或任务无处可回", """
                    select i.id, i.holder from inbox_item i
                    where i.state in ('OPEN', 'WAITING', 'SUSPENDED') and i.holder like 'delegate@%'
                        and (i.returns_to is null or i.holder <> concat('delegate@', i.assignee_id) or not exists (
                            select 1 from account a where a.person_id = i.assignee_id and a.enabled = true))
                    """),
            new StoredRule("I1", "任务 %s 委派后应回到 %s，该处却无人能办理", """
                    select i.id, i.returns_to from inbox_item i
                    where i.state in ('OPEN', 'WAITING', 'SUSPENDED') and i.returns_to like 'person@%' and not exists (
                        select 1 from duty d join account a on a.person_id = d.person_id and a.enabled = true
                        where i.returns_to = concat('person@', d.person_id) and d.role = i.role_name
                            and d.union_id = i.union_id)
                    """),
            new StoredRule("I1", "任务 %s 的撤回记录没有对应的推荐意见", """
                    select b.item_id from decision b left join decision d on d.item_id = b.item_id and d.turn = 1
                    where b.turn <> 1 and (d.id is null or d.outcome <> 'RECOMMEND' or b.outcome <> 'TAKE_BACK')
                    """),
            new StoredRule("I2", "作品 %s（%s）尚在推荐途中，却没有进行中的流程", """
                    select w.id, w.status from work w left join course c on c.work_id = w.id and c.live = true
                    where w.status in ('SUBMITTED', 'RETURNED', 'AT_PROVINCE') and c.work_id is null
                    """),
            new StoredRule("I3", "%s %s 的操作记录不连续：%s 条，最大序号 %s", """
                    select subject_kind, subject_id, count(*), max(seq) from audit_entry
                    group by subject_kind, subject_id
                    having count(*) <> max(seq) or min(seq) <> 1 or count(distinct seq) <> count(*)
                    """),
            new StoredRule("I3", "%s %s 的操作记录末条序号应为 %s，实为 %s", """
                    select h.subject_kind, h.subject_id, h.seq, max(a.seq) from audit_head h
                    left join audit_entry a on a.subject_kind = h.subject_kind and a.subject_id = h.subject_id
                    group by h.subject_kind, h.subject_id, h.seq having coalesce(max(a.seq), 0) <> h.seq
                    """),
            new StoredRule("I3", "作品 %s 有 %s 条意见，操作记录却只有 %s 条", """
                    select d.work_id, d.decided, coalesce(a.recorded, 0)
                    from (select work_id, count(*) decided from decision group by work_id) d
                    left join (select subject_id, count(*) recorded from audit_entry
                        where subject_kind = 'work' group by subject_id) a on a.subject_id = d.work_id
                    where coalesce(a.recorded, 0) < d.decided
                    """),
            new StoredRule(
                    "I6", "后台作业 %s 多次失败，已停止重试：%s", "select ID_, EXCEPTION_MSG_ from ACT_RU_JOB where RETRIES_ <= 0"),
            new StoredRule("I7", "列表 %s 的待办计数为 %s，实有 %s", """
                    select c.holder, c.open_count, coalesce(n.counted, 0) from inbox_counter c
                    left join (select holder, count(*) counted from inbox_item where state = 'OPEN' group by holder) n
                        on n.holder = c.holder
                    where c.campaign_id = 0 and c.open_count <> coalesce(n.counted, 0)
                    """),
            new StoredRule("I7", "列表 %s 中活动 %s 类别“%s”的待办计数为 %s，实有 %s", """
                    select c.holder, c.campaign_id, c.category_code, c.open_count, coalesce(n.counted, 0)
                    from inbox_counter c
                    left join (select holder, campaign_id, coalesce(category_code, '') category, count(*) counted
                        from inbox_item where state = 'OPEN' group by holder, campaign_id, coalesce(category_code, '')) n
                        on n.holder = c.holder and n.campaign_id = c.campaign_id and n.category = c.category_code
                    where c.campaign_id <> 0 and c.open_count <> coalesce(n.counted, 0)
                    """),
            new StoredRule("I7", "列表 %s 有 %s 个待办，却没有计数", """
                    select i.holder, count(*) from inbox_item i
                    left join inbox_counter c on c.holder = i.holder and c.campaign_id = 0
                    where i.state = 'OPEN' and c.holder is null group by i.holder
                    """),
            new StoredRule("I8", "作品 %s 提交于 %s，晚于截止时间 %s", """
                    select w.id, w.submitted_at, c.cutoff_at from work w join campaign c on c.id = w.campaign_id
                    where w.submitted_at >= c.cutoff_at
                    """),
            new StoredRule("I8", "作品 %s 的推荐意见 %s 作出于 %s，晚于截止时间", """
                    select w.id, d.id, d.decided_at from decision d join work w on w.id = d.work_id
                    join campaign c on c.id = w.campaign_id
                    where d.desk <> 'RECEIPT' and d.outcome = 'RECOMMEND' and d.decided_at >= c.cutoff_at
                    """),
            new StoredRule("I8", "作品 %s 仍为 %s，活动却已进入 %s", """
                    select w.id, w.status, c.state from work w join campaign c on c.id = w.campaign_id
                    where w.status in ('SUBMITTED', 'RETURNED', 'AT_PROVINCE')
                        and c.state in ('JUDGING', 'PUBLICITY', 'ANNOUNCED', 'ENDED_WITHOUT_WORKS')
                    """),
            new StoredRule("I9", "评审 %s 的评委 %s 在同一活动中另担任 %s", """
                    select m.judging_id, m.person_id, p.part from panel_member m join judging j on j.id = m.judging_id
                    left join judging_part p on p.campaign_id = j.campaign_id and p.person_id = m.person_id
                    where p.part is null or p.part <> 'JUDGE'
                    """),
            new StoredRule("I9", "评审 %s 的奖项设置由 %s 审定，此人在同一活动中担任 %s", """
                    select j.id, j.table_approved_by, p.part from judging j
                    left join judging_part p on p.campaign_id = j.campaign_id and p.person_id = j.table_approved_by
                    where j.table_approved_by is not null and (p.part is null or p.part <> 'LEADERSHIP_GROUP')
                    """),
            new StoredRule("I10", "评审 %s 的作品 %s 号只有 %s 份评分", """
                    select w.judging_id, w.entry_no, count(s.id) from judged_work w
                    join judging j on j.id = w.judging_id and j.state <> 'PANEL'
                    left join score_sheet s on s.judging_id = w.judging_id and s.work_id = w.work_id
                        and s.state <> 'RELEASED'
                    group by w.judging_id, w.entry_no having count(s.id) < 3
                    """),
            new StoredRule("I10", "评审 %s 的评委 %s 已被接替，却仍有未提交的评分表 %s", """
                    select m.judging_id, m.person_id, s.id from panel_member m
                    join score_sheet s on s.judging_id = m.judging_id and s.judge_id = m.person_id and s.state = 'DRAFT'
                    where m.left_at is not null
                    """));
}
