-- Calls that a hearing person telephones: they have no citizen until one answers the ring. purpose: what was telephoned for, by the
-- number that was dialled; null: the citizen asked.
alter table call
  alter column citizen_id drop not null,
  alter column recipient_id drop not null,
  add column purpose text check (purpose in ('relay', 'social_line')),
  add constraint call_has_somebody check (citizen_id is not null or purpose is not null),
  add constraint call_citizen_is_recipient check ((citizen_id is null) = (recipient_id is null));

-- incoming: theirs; announced_at: when who waits last heard an announcement to its end, null while one plays.
alter table call_line
  add column incoming boolean not null default false,
  add column announced_at timestamptz;
create unique index call_line_one_caller on call_line (call_id) where incoming;
create index call_line_waits on call_line (dialled_at) where incoming and state <> 'ended';

-- A citizen is rung for somebody who telephoned. caller: who that is, as the interpreter wrote it. One that was not answered is a missed call:
-- the citizen reads it, with the message if one was left, until they have seen it; the message goes with that.
create table citizen_ring (
  id           uuid primary key,
  call_id      uuid not null references call (id),
  citizen_id   uuid not null references account (id),
  recipient_id uuid not null references recipient (id),
  rung_by      uuid not null references account (id),
  caller       text not null check (length(caller) between 1 and 120),
  rung_at      timestamptz not null,
  until        timestamptz not null,
  ended_at     timestamptz,
  outcome      text check (outcome in ('answered', 'declined', 'no_answer', 'given_up')),
  message      text check (length(message) between 1 and 1000),
  written_at   timestamptz,
  seen_at      timestamptz,
  check ((ended_at is null) = (outcome is null)),
  check (message is null or written_at is not null)
);
create unique index citizen_ring_one_per_call on citizen_ring (call_id) where ended_at is null;
create unique index citizen_ring_one_per_citizen on citizen_ring (citizen_id) where ended_at is null;
create index citizen_ring_call on citizen_ring (call_id, rung_at);
create index citizen_ring_due on citizen_ring (until) where ended_at is null;
create index citizen_ring_missed on citizen_ring (citizen_id, rung_at) where seen_at is null and outcome <> 'answered';

-- Where a citizen is told of missed calls; empty: nowhere.
alter table recipient add column email text not null default '' check (length(email) <= 254);

alter table contact
  drop constraint contact_channel_check,
  add constraint contact_channel_check check (channel in ('video', 'telephone', 'message'));
