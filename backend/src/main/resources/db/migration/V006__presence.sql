-- Whose page is connected, to which node. The node renews the lease while the page answers pings; a lease that ran
-- out means that page or node is gone, and the sweep then writes absent_since.
create table presence (
  account_id    uuid primary key references account (id),
  node          uuid not null,
  connection_id uuid not null,
  connected_at  timestamptz not null,
  lease_until   timestamptz not null,
  absent_since  timestamptz
);
create index presence_lease on presence (lease_until) where absent_since is null;
create index presence_absent on presence (absent_since) where absent_since is not null;
