-- A call shown to one interpreter, with a deadline; an emergency is shown to many at once. Both indexes over open offers are the guard against two at once.
create table call_offer (
  id             uuid primary key,
  call_id        uuid not null references call (id),
  interpreter_id uuid not null references interpreter (account_id),
  made_at        timestamptz not null,
  deadline       timestamptz not null,
  emergency      boolean not null default false,
  closed_at      timestamptz,
  result         text check (result in ('accepted', 'declined', 'taken', 'expired', 'withdrawn')),
  decline_reason text,
  check ((closed_at is null) = (result is null)),
  check ((result = 'declined') = (decline_reason is not null) or result is null)
);
create unique index call_offer_one_open_per_interpreter on call_offer (interpreter_id) where closed_at is null;
create unique index call_offer_one_open_per_call on call_offer (call_id) where closed_at is null and not emergency;
create index call_offer_deadline on call_offer (deadline) where closed_at is null;
create index call_offer_call on call_offer (call_id, made_at);
