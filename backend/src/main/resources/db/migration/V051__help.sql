-- The last time that an interpreter of a call in talk called a coordinator, and who said that they come.
alter table call
  add column help_called_at timestamptz,
  add column help_by        uuid references account (id);
alter table call add constraint call_help_called_first check (help_by is null or help_called_at is not null);
