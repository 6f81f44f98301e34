-- When an interpreter works. Two shifts of one interpreter never overlap, nor do two breaks of one shift; that a break lies
-- inside its shift is checked by the application.
create extension if not exists btree_gist;

create table shift (
  id             uuid primary key default uuidv7(),
  interpreter_id uuid not null references interpreter (account_id),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  version        integer not null default 0,
  check (ends_at > starts_at),
  check (ends_at <= starts_at + interval '24 hours'),
  constraint shift_no_overlap exclude using gist (interpreter_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index shift_start on shift (starts_at);

create table shift_break (
  id        uuid primary key default uuidv7(),
  shift_id  uuid not null references shift (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  kind      text not null check (kind in ('rest', 'meal', 'technical', 'meeting')),
  check (ends_at > starts_at),
  constraint shift_break_no_overlap exclude using gist (shift_id with =, tstzrange(starts_at, ends_at) with &&)
);
