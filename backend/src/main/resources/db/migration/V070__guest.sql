-- A place for a guest in a call, and the link to it. Who has the link has the place, once: token_hash is SHA-256 of it; sealed is the
-- token encrypted, so that the console can show it again, until it is used.
create table guest (
  id         uuid primary key,
  call_id    uuid not null references call (id),
  purpose    text not null check (purpose in ('guest', 'crew')),
  state      text not null default 'invited' check (state in ('invited', 'waiting', 'talking', 'over')),
  token_hash bytea not null unique,
  sealed     bytea,
  made_by    uuid not null references account (id),
  made_at    timestamptz not null,
  expires_at timestamptz not null,           -- to be admitted before
  account_id uuid unique references account (id),
  over_at    timestamptz,
  result     text check (result in ('removed', 'left', 'expired', 'call_ended', 'absent')),
  check ((state in ('waiting', 'talking')) <= (account_id is not null)),
  check ((state = 'over') = (over_at is not null) and (state = 'over') = (result is not null)),
  check (state <> 'over' or sealed is null)
);
create index guest_call on guest (call_id, made_at);
create index guest_open on guest (call_id) where state <> 'over';
