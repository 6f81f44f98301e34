-- Where the other nodes reach this one, and what they show there. Rows are of processes: those from before are gone.
delete from node;
alter table node
  add column url    text,  -- null until its port is open
  add column secret text not null;
