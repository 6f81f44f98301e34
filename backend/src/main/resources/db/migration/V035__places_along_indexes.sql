-- Places are counted in the index alone, and the mean time of a call is read from the newest that were answered: neither
-- looks at those who wait.
drop index call_queue;
create index call_queue on call (band, queue_key, id) include (citizen_id)
  where state in ('waiting', 'offered', 'callback', 'ringing_back');
create index call_served on call (ended_at desc) include (answered_at) where answered_at is not null and ended_at is not null;
