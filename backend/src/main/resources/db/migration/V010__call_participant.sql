-- One person's leg of a call in talk. media is the state of the leg's negotiation with its browser (our SDP layout and
-- what the bridge told us), so that any node can go on with it; it goes with the call.
create table call_participant (
  id                 uuid primary key,
  call_id            uuid not null references call (id),
  account_id         uuid not null references account (id),
  role               text not null check (role in ('citizen', 'interpreter')),
  joined_at          timestamptz not null,
  left_at            timestamptz,
  camera             boolean not null default true,
  microphone         boolean not null default false,
  media              jsonb,
  media_failed_since timestamptz,
  version            integer not null default 0
);
create unique index call_participant_one_live_per_interpreter on call_participant (account_id)
  where left_at is null and role = 'interpreter';
create unique index call_participant_one_live_per_account on call_participant (call_id, account_id) where left_at is null;
create index call_participant_call on call_participant (call_id);
create index call_participant_account on call_participant (account_id, joined_at);
create index call_participant_failing on call_participant (media_failed_since) where media_failed_since is not null and left_at is null;
