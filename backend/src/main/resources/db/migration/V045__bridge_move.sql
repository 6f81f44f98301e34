-- A call that moves off a bridge that drains: its old conference stays until the pages have changed over.
alter table call
  add column leaving_bridge text,
  add column leaving_since  timestamptz,
  add column move_tried_at  timestamptz,  -- a call that cannot be moved does not hold up the others
  add check ((leaving_bridge is null) = (leaving_since is null));
create index call_on_bridge on call (bridge) where state = 'talking' and bridge is not null;
create index call_leaving on call (leaving_since) where leaving_since is not null;

-- When each draining bridge may give up its next call, whichever node moves it.
create table bridge_move (
  bridge  text primary key,
  next_at timestamptz not null
);
