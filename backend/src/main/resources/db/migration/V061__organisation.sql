-- Whom the centre telephones for citizens. Numbers of public organisations are no personal data.
create table organisation (
  id          uuid primary key default uuidv7(),
  -- How another register calls it; a file that is imported again finds it by this.
  external_id text unique check (length(external_id) between 1 and 64),
  category    text not null references organisation_category (code),
  name        text not null check (length(name) between 1 and 300),
  short_name  text not null default '' check (length(short_name) <= 100),
  -- What people say: «двенадцатая», «детская на Садовой».
  also_known_as text[] not null default '{}' check (cardinality(also_known_as) <= 10),
  address     text not null default '' check (length(address) <= 300),
  -- What it serves, in words; without words and without precincts it serves everybody.
  territory   text not null default '' check (length(territory) <= 300),
  -- Monday first, each as in «opening»: '09:00-13:00,14:00-18:00', '' is closed. Null: nobody has written them down.
  hours       text[] check (cardinality(hours) = 7),
  works_with_interpreter boolean not null default false,
  checked_on  date,
  note        text not null default '' check (length(note) <= 1000),
  archived_at timestamptz,
  version     integer not null default 0
);
create index organisation_name on organisation (name, id) where archived_at is null;
create index organisation_by_category on organisation (category, name) where archived_at is null;
create index organisation_same_name on organisation (lower(name));

-- What is dialled: a number in E.164, a short number as 112 is, or a SIP address.
create table organisation_dial (
  organisation_id uuid not null references organisation (id) on delete cascade,
  position        integer not null,
  kind            text not null check (kind in ('phone', 'sip')),
  address         text not null check (length(address) between 2 and 200),
  label           text not null default '' check (length(label) <= 60),
  primary key (organisation_id, position),
  unique (organisation_id, address),
  check (kind = 'sip' or address ~ '^([+][0-9]{7,15}|[0-9]{2,5})$')
);

create table organisation_precinct (
  organisation_id uuid not null references organisation (id) on delete cascade,
  precinct_id     uuid not null references precinct (id),
  primary key (organisation_id, precinct_id)
);
create index organisation_precinct_of on organisation_precinct (precinct_id);

-- Both lists name their days by number, so the hour of a day is compared as it is written: '09:00' sorts before '13:00'.
create function is_open_at(hours text[], day integer, hour text) returns boolean
  language sql immutable parallel safe
  return exists (select from unnest(string_to_array(hours[day], ',')) slot
                 where split_part(slot, '-', 1) <= hour and hour < split_part(slot, '-', 2));
