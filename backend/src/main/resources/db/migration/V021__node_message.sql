-- What one node has for another: a message to a page that is connected there, or word about such a page. The reader
-- deletes what it reads. Nothing of a conversation: real-time text goes from node to node without the database.
create table node_message (
  id            bigint generated always as identity primary key,
  node          uuid not null,
  account_id    uuid not null,
  kind          text not null check (kind in ('to_page', 'refresh', 'replaced', 'sessions_ended')),
  connection_id uuid check ((kind = 'replaced') = (connection_id is not null)),
  body          jsonb check ((kind = 'to_page') = (body is not null)) check (body ->> 'type' <> 'textTyped')
);
create index node_message_of on node_message (node, id);
