-- Which node works on a call's media. A bridge is asked meanwhile, so no lock of the database can stand for it; the number
-- goes up with each holder, so that one who was too slow cannot write any more.
alter table call
  add column media_holder     uuid,
  add column media_held_until timestamptz,
  add column media_holds      integer not null default 0;
create index call_media_held on call (media_holder) where media_holder is not null;
