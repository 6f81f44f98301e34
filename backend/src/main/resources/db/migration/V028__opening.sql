-- When the line is open, in the centre's zone. Slots are written as people write them: '09:00-13:00,14:00-18:00', '' is
-- closed, '00:00-24:00' is round the clock. One row: there is one line.
create table opening (
  only_one   boolean primary key default true check (only_one),
  monday     text not null default '00:00-24:00',
  tuesday    text not null default '00:00-24:00',
  wednesday  text not null default '00:00-24:00',
  thursday   text not null default '00:00-24:00',
  friday     text not null default '00:00-24:00',
  saturday   text not null default '00:00-24:00',
  sunday     text not null default '00:00-24:00',
  -- What a coordinator said against the hours; it rules until forced_until, or until it is taken back.
  forced       text check (forced in ('open', 'closed')),
  forced_until timestamptz,
  forced_ru    text check (length(forced_ru) <= 300),
  forced_en    text check (length(forced_en) <= 300),
  forced_by    uuid references account (id),
  forced_at    timestamptz,
  version      integer not null default 0,
  check ((forced is null) = (forced_at is null))
);
insert into opening default values;

-- A holiday, or any day with hours of its own.
create table special_day (
  day        date primary key,
  slots      text not null,
  message_ru text not null default '' check (length(message_ru) <= 300),
  message_en text not null default '' check (length(message_en) <= 300),
  version    integer not null default 0
);
