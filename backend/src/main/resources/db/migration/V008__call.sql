-- One live video session, from request to end. queue_key = requested_at − boost: a point a second never reorders two
-- callers, so the order is fixed and indexed.
create table call (
  id           uuid primary key,
  citizen_id   uuid not null references account (id),
  recipient_id uuid not null references recipient (id),
  state        text not null check (state in ('waiting', 'offered', 'talking', 'ended')),
  requested_at timestamptz not null,
  sign_mode    text not null check (sign_mode in ('rsl', 'signed_russian', 'fingerspelling', 'deafblind', 'text')),
  topic_class  text not null check (topic_class in ('everyday', 'social', 'education', 'medical', 'legal')),
  emergency    boolean not null default false,
  band         smallint not null,           -- dispatch.Band: 0 emergency, 1 callback, 2 ordinary
  queue_key    timestamptz not null,
  lane         text not null,               -- dispatch.Lane: need, and the gender wished for until widen_at
  wanted_id    uuid references account (id),-- only this interpreter until widen_at
  widen_at     timestamptz,
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
create index call_lane on call (lane, band, queue_key, id) where state = 'waiting' and wanted_id is null;
create index call_wanted on call (wanted_id, band, queue_key, id) where state = 'waiting' and wanted_id is not null;
create index call_alarm on call (queue_key, id) where emergency and state in ('waiting', 'offered');
create index call_queue on call (band, queue_key, id) where state in ('waiting', 'offered');
create index call_widen on call (widen_at) where widen_at is not null and state in ('waiting', 'offered');
create index call_live on call (state) where state <> 'ended';
create index call_media_left on call (ended_at) where state = 'ended' and bridge is not null;
create index call_log on call (requested_at desc, id desc);

-- Where help is needed. Erased when the wrap-up is saved; that 112 was dialled stays in the timeline.
create table call_emergency (
  call_id         uuid primary key references call (id),
  address         text not null,
  latitude        double precision,
  longitude       double precision,
  accuracy_metres integer,
  dialled_at      timestamptz
);
