-- What is being done for a recipient. The number is what people say to each other.
create table case_file (
  id           uuid primary key default uuidv7(),
  number       bigint generated always as identity (start with 1001) unique,
  recipient_id uuid not null references recipient (id),
  topic_code   text not null references topic (code),
  title        text not null check (length(title) between 1 and 200),
  status       text not null default 'open' check (status in ('open', 'waiting', 'closed')),
  owner_id     uuid references account (id),
  opened_at    timestamptz not null,
  due_on       date,
  closed_at    timestamptz,
  version      integer not null default 0,
  check ((status = 'closed') = (closed_at is not null))
);
create index case_file_recipient on case_file (recipient_id, opened_at desc);
create index case_file_status on case_file (status, opened_at desc);
