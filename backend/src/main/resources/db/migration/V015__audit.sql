-- Who looked at or changed what. Every view of a person, contact or case writes a row (152-ФЗ).
create table audit (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  actor_id     uuid references account (id),
  action       text not null,
  subject_kind text not null check (subject_kind in ('account', 'recipient', 'contact', 'case', 'session')),
  subject_id   uuid,
  detail       jsonb not null default '{}'
);
create index audit_subject on audit (subject_kind, subject_id, at);
create index audit_actor on audit (actor_id, at);
