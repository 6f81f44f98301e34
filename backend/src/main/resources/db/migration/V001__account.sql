-- Who may sign in. A guest has an account for one call only, comes in by a link and by no password. A recipient or an interpreter is what an account *is* to the service; both refer to it.
create table account (
  id            uuid primary key default uuidv7(),
  login         text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  password_hash text not null,
  role          text not null check (role in ('citizen', 'interpreter', 'coordinator', 'guest')),
  name          text not null check (length(name) between 1 and 200),
  language      text not null default 'ru' check (language in ('ru', 'en')),
  created_at    timestamptz not null,
  disabled_at   timestamptz,
  version       integer not null default 0
);
