-- What a break is for, and until when an interpreter is after a call. Both mean something in their state only; what an
-- earlier state left in them says nothing.
alter table interpreter
  add column break_kind text
    check (break_kind in ('rest', 'meal', 'technical', 'meeting', 'missed_offers', 'coordinator')),
  add column after_call_until timestamptz,
  add column after_call_extensions integer not null default 0 check (after_call_extensions >= 0);

update interpreter set break_kind = 'rest' where state = 'break';
update interpreter set after_call_until = state_since where state = 'after_call';

alter table interpreter
  add constraint interpreter_break_has_kind check (state <> 'break' or break_kind is not null),
  add constraint interpreter_after_call_ends check (state <> 'after_call' or after_call_until is not null);
create index interpreter_after_call on interpreter (after_call_until) where state = 'after_call';
