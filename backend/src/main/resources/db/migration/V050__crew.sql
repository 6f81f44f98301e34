-- What an interpreter is in a call, and when they were what: the intervals of the record. A trigger writes no history here,
-- because the reason of a hand-over is known to the decision only.
alter table call_participant
  add column part text check (part in ('lead', 'second', 'watching'));
update call_participant set part = 'lead' where role = 'interpreter';
alter table call_participant
  add constraint call_participant_interpreter_has_part check ((role = 'interpreter') = (part is not null));
create unique index call_participant_one_lead on call_participant (call_id) where left_at is null and part = 'lead';

create table call_turn (
  id             bigint generated always as identity primary key,
  call_id        uuid not null references call (id),
  interpreter_id uuid not null references interpreter (account_id),
  part           text not null check (part in ('lead', 'second', 'watching')),
  since          timestamptz not null,
  until          timestamptz,
  reason         text check (reason in
                 ('tired', 'end_of_shift', 'not_my_skill', 'knows_party', 'technical', 'citizen_asked', 'other'))
);
create index call_turn_call on call_turn (call_id, id);
create index call_turn_interpreter on call_turn (interpreter_id, until);
insert into call_turn (call_id, interpreter_id, part, since, until)
select call_id, account_id, 'lead', joined_at, left_at from call_participant where role = 'interpreter' order by joined_at;

-- The third party's answer, and the search for one more interpreter. join_state follows the decision: sought (nobody is
-- asked), ringing (an open offer), watching and ready (a participant who watches).
alter table call
  add column reached_at  timestamptz,
  add column join_kind   text check (join_kind in ('handover', 'second')),
  add column join_state  text check (join_state in ('sought', 'ringing', 'watching', 'ready')),
  add column join_wanted uuid references interpreter (account_id),
  add column join_reason text,
  add column join_since  timestamptz;
alter table call add constraint call_join_whole check ((join_kind is null) = (join_state is null) and (join_kind is null) = (join_since is null));
alter table call add constraint call_join_in_talk check (join_kind is null or state = 'talking');
create index call_join_sought on call (join_since, id) where join_state = 'sought';
