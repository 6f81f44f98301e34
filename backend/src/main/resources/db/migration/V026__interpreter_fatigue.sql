-- What interpreters did, state by state: rest is counted from it, and a day can be told from it. A trigger writes it, for
-- whoever writes a state must not be able to forget its history.
create table interpreter_state (
  id             bigint generated always as identity primary key,
  interpreter_id uuid not null references interpreter (account_id),
  state          text not null,
  break_kind     text,
  since          timestamptz not null
);
create index interpreter_state_of on interpreter_state (interpreter_id, since desc, id desc);

create function log_interpreter_state() returns trigger language plpgsql as $$
begin
  insert into interpreter_state (interpreter_id, state, break_kind, since)
  values (new.account_id, new.state, case when new.state = 'break' then new.break_kind end, new.state_since);
  return null;
end
$$;
create trigger interpreter_added after insert on interpreter
  for each row execute function log_interpreter_state();
create trigger interpreter_changed after update of state, state_since on interpreter
  for each row when (old.state <> new.state or old.state_since <> new.state_since)
  execute function log_interpreter_state();

insert into interpreter_state (interpreter_id, state, break_kind, since)
select account_id, state, break_kind, state_since from interpreter;

-- How tired an interpreter is, as of counted_at (docs/schedule.md says how it is counted). due_at is when a figure that
-- matters changes by itself. A table of its own: dispatch skips interpreters whose row is locked, and counting must not
-- lock it. Dispatch prefers those who have no row with owes_rest here.
create table interpreter_fatigue (
  interpreter_id uuid primary key references interpreter (account_id),
  signed_ms      bigint not null,
  stretch_ms     bigint not null,
  owed_ms        bigint not null,
  rested_ms      bigint not null,
  owes_rest      boolean generated always as (owed_ms > rested_ms) stored,
  counted_at     timestamptz not null,
  due_at         timestamptz
);
create index interpreter_fatigue_due on interpreter_fatigue (due_at) where due_at is not null;
create index interpreter_fatigue_owing on interpreter_fatigue (interpreter_id) where owes_rest;
create index call_offer_interpreter on call_offer (interpreter_id, made_at);
