-- Failed sign-ins of the last minutes: throttled by account and by address, on every node alike. Swept; never an archive.
create table sign_in_failure (
  id      bigint generated always as identity primary key,
  login   text not null,
  address text not null,
  at      timestamptz not null
);
create index sign_in_failure_login on sign_in_failure (login, at);
create index sign_in_failure_address on sign_in_failure (address, at);
create index sign_in_failure_at on sign_in_failure (at);
