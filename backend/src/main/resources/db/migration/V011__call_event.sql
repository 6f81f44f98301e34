-- The timeline of a call: what happened, when, by whom. data holds codes and numbers, never what was said.
create table call_event (
  id       bigint generated always as identity primary key,
  call_id  uuid not null references call (id),
  at       timestamptz not null,
  kind     text not null,
  actor_id uuid references account (id),
  data     jsonb not null default '{}'
);
create index call_event_call on call_event (call_id, id);
