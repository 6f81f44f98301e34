-- The coordinator who set the state; null where it was the interpreter, or the service.
alter table interpreter add column state_set_by uuid references account (id);
