-- What an interpreter is doing. BUSY covers a call in talk; an open offer is a row of call_offer. lanes are the kinds of
-- calls that the valid certificates allow (dispatch.Lane), worked out anew when lanes_until is past.
create table interpreter (
  account_id  uuid primary key references account (id),
  state       text not null default 'off' check (state in ('off', 'ready', 'break', 'busy', 'after_call')),
  state_since timestamptz not null,
  misses      integer not null default 0 check (misses >= 0),
  gender      text check (gender in ('female', 'male')),
  lanes       text[] not null default '{}',
  lanes_until timestamptz not null default 'epoch',
  version     integer not null default 0
);

-- What an interpreter can do, and by what paper. A paper that is needed has a number and an end.
create table interpreter_skill (
  interpreter_id uuid not null references interpreter (account_id),
  skill          text not null check (skill in
                 ('rsl', 'signed_russian', 'fingerspelling', 'deafblind', 'social', 'education', 'medical', 'legal')),
  certificate    text check (length(certificate) between 1 and 60),
  valid_from     date not null,
  valid_until    date check (valid_until >= valid_from),
  primary key (interpreter_id, skill),
  check (skill not in ('deafblind', 'medical', 'legal') or (certificate is not null and valid_until is not null))
);

-- These two are never put through to each other. set_by says whose wish it is: each side takes back only its own.
create table interpreter_block (
  citizen_id     uuid not null references account (id),
  interpreter_id uuid not null references interpreter (account_id),
  set_by         text not null check (set_by in ('citizen', 'interpreter', 'coordinator')),
  at             timestamptz not null,
  primary key (citizen_id, interpreter_id, set_by)
);
create index interpreter_lanes_due on interpreter (lanes_until);
create index interpreter_ready on interpreter (state_since, account_id) where state = 'ready';
