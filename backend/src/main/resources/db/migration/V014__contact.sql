-- One recorded dealing with a recipient. OPEN waits for its wrap-up; MISSED had no interpreter, so no wrap-up is due.
-- draft is the wrap-up form as it stands, saved on every change, erased when the contact is completed.
create table contact (
  id              uuid primary key,
  call_id         uuid unique references call (id),
  recipient_id    uuid references recipient (id),
  interpreter_id  uuid references account (id),
  direction       text not null default 'incoming' check (direction in ('incoming', 'outgoing')),
  channel         text not null default 'video' check (channel in ('video')),
  state           text not null check (state in ('open', 'completed', 'missed')),
  created_at      timestamptz not null,
  about           text check (about in ('self', 'relative', 'other')),
  topic_code      text references topic (code),
  outcome         text check (outcome in ('solved', 'in_progress', 'referred', 'not_solved', 'no_request')),
  agreed          text not null default '' check (length(agreed) <= 500),
  next_step       text not null default '' check (length(next_step) <= 300),
  next_step_on    date,
  next_step_owner text check (next_step_owner in ('citizen', 'interpreter', 'coordinator', 'organisation')),
  case_id         uuid references case_file (id),
  draft           jsonb,
  completed_at    timestamptz,
  completed_by    uuid references account (id),
  version         integer not null default 0,
  check (state <> 'open' or interpreter_id is not null),
  check ((state = 'completed') = (completed_at is not null)),
  check (state <> 'completed' or (topic_code is not null and outcome is not null and about is not null)),
  check (state <> 'completed' or draft is null)
);
create index contact_open on contact (created_at) where state = 'open';
create index contact_recipient on contact (recipient_id, created_at desc);
create index contact_case on contact (case_id, created_at desc);
create index contact_interpreter on contact (interpreter_id, created_at desc);
