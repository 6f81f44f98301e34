-- One live video session, from request to end. queue_key = requested_at − boost: a point a second never reorders two
-- callers, so the order is fixed and indexed.
create table call (
  id           uuid primary key,
  citizen_id   uuid not null references account (id),
  recipient_id uuid not null references recipient (id),
  state        text not null check (state in ('waiting', 'offered', 'talking', 'ended')),
  requested_at timestamptz not null,
  queue_key    timestamptz not null,
  answered_at  timestamptz,
  ended_at     timestamptz,
  outcome      text check (outcome in ('completed', 'cancelled', 'abandoned', 'unanswered', 'dropped', 'failed')),
  end_reason   text,
  bridge       text,                        -- base URL of the bridge that carries it; null once its media is down
  endpoints    integer not null default 0,  -- endpoints made so far: each (re)connection gets a fresh id
  version      integer not null default 0,
  check ((state = 'ended') = (ended_at is not null)),
  check ((state = 'ended') = (outcome is not null)),
  check ((state = 'ended') = (end_reason is not null)),
  check (state <> 'talking' or answered_at is not null)
);
create unique index call_one_live_per_citizen on call (citizen_id) where state <> 'ended';
create index call_queue on call (queue_key, id) where state = 'waiting';
create index call_live on call (state) where state <> 'ended';
create index call_media_left on call (ended_at) where state = 'ended' and bridge is not null;
create index call_log on call (requested_at desc, id desc);
