-- The partners of each engagement: those that are invited, or that a draft is to invite.
create view partner_of_engagement as
select engagement_id, partner_id, partner_name from invitation
union all
select p.engagement_id, p.partner_id, d.name
from engagement_partner p
join engagement e on e.id = p.engagement_id and e.published_at is null
left join partner d on d.partner_id = p.partner_id;

-- What is due next is the first entry of each.
create index invitation_owed on invitation (engagement_id, expires_at) where state in ('SENT', 'OPENED');
create index task_owed on task (engagement_id, due_on) where state = 'OPEN';

-- The day on which the next thing of an engagement is due: an answer of a partner, or a task.
create view engagement_due as
select e.id,
    least(
        ((select min(i.expires_at) from invitation i
            where i.engagement_id = e.id and i.state in ('SENT', 'OPENED')) at time zone e.zone)::date,
        (select t.due_on from task t join invitation i on i.id = t.invitation_id and i.state = 'ACCEPTED'
            where t.engagement_id = e.id and t.state = 'OPEN' and t.due_on is not null
            order by t.due_on limit 1)) as due_on
from engagement e where e.cancelled_at is null;
