-- What one side received, sampled every 10 s by its page.
create table call_quality (
  call_id         uuid not null references call (id),
  account_id      uuid not null references account (id),
  at              timestamptz not null,
  fps             real not null,
  frame_height    integer not null,
  round_trip_ms   integer,
  freezes         integer not null default 0,
  primary key (call_id, account_id, at)
);
