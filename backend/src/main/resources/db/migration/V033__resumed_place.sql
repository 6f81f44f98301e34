-- Whoever left the queue without a word and comes back soon has the old place again; the page says so.
alter table call add column resumed boolean not null default false;
create index call_left_queue on call (citizen_id, ended_at) where end_reason = 'citizen_left_queue';
