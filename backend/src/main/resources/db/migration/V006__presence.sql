-- Backend processes, and whose page is connected to which. A node renews its lease; one that ran out means that the node
-- is gone, and the sweep of another then writes absent_since for all of its pages. A node notices a dead page by itself.
create table node (
  id          uuid primary key,
  lease_until timestamptz not null
);

create table presence (
  account_id    uuid primary key references account (id),
  node          uuid not null,
  connection_id uuid not null,
  connected_at  timestamptz not null,
  absent_since  timestamptz
);
create index presence_node on presence (node) where absent_since is null;
create index presence_absent on presence (absent_since) where absent_since is not null;
