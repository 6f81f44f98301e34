-- A recipient of social services, as the service knows the citizen, and the precinct that cares for the address.
create table precinct (
  id   uuid primary key default uuidv7(),
  name text not null unique check (length(name) between 1 and 200)
);

create table recipient (
  id                  uuid primary key default uuidv7(),
  account_id          uuid unique references account (id),
  name                text not null check (length(name) between 1 and 200),
  birth_date          date,
  communication_notes text not null default '' check (length(communication_notes) <= 1000),
  sign_mode           text not null default 'rsl'
                      check (sign_mode in ('rsl', 'signed_russian', 'fingerspelling', 'deafblind', 'text')),
  address             text not null default '' check (length(address) <= 300),
  precinct_id         uuid references precinct (id),
  created_at          timestamptz not null,
  version             integer not null default 0
);
