-- Whom the citizen said beforehand that they want to reach.
alter table call add column organisation_id uuid references organisation (id);
