-- What an interpreter is doing. BUSY covers a call in talk; an open offer is a row of call_offer.
create table interpreter (
  account_id  uuid primary key references account (id),
  state       text not null default 'off' check (state in ('off', 'ready', 'break', 'busy', 'after_call')),
  state_since timestamptz not null,
  misses      integer not null default 0 check (misses >= 0),
  version     integer not null default 0
);
create index interpreter_ready on interpreter (state_since, account_id) where state = 'ready';
