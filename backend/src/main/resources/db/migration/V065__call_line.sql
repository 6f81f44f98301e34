-- A telephone line of a call: one try to reach somebody; a redial is another row. The row's id is its participant's too. number is
-- encrypted, and there only while the line is up or may be dialled again; masked is what stays.
create table call_line (
  id               uuid primary key,
  call_id          uuid not null references call (id),
  dialled_by       uuid references account (id),
  organisation_id  uuid references organisation (id),
  name             text not null default '',
  masked           text not null,
  number           bytea,
  emergency        boolean not null default false,
  state            text not null check (state in ('dialling', 'ringing', 'talking', 'ended')),
  held             boolean not null default false,
  held_by_them     boolean not null default false,
  muted            boolean not null default false,
  citizen_speaks   boolean not null default false,
  citizen_listens  boolean not null default false,
  dialled_at       timestamptz not null,
  answered_at      timestamptz,
  ended_at         timestamptz,
  result           text check (result in ('answered', 'busy', 'no_answer', 'refused', 'unreachable', 'cancelled', 'failed',
                                          'lost', 'gateway_lost')),
  sip_status       integer,
  gateway          text,           -- base URL of the gateway that carries it; null before
  gateway_instance text,
  freed_at         timestamptz,    -- the gateway knows that it is over
  check ((state = 'ended') = (ended_at is not null) and (state = 'ended') = (result is not null)),
  check (state = 'ended' or number is not null)
);
create index call_line_call on call_line (call_id, dialled_at);
create index call_line_up on call_line (gateway) where state <> 'ended';
create index call_line_to_free on call_line (ended_at) where state = 'ended' and freed_at is null;
create index call_line_to_call_again on call_line (ended_at) where state = 'ended' and emergency and number is not null;
create index call_line_dialled on call_line (dialled_by, dialled_at);

alter table call_participant
  alter column account_id drop not null,
  drop constraint call_participant_role_check,
  add constraint call_participant_role_check check (role in ('citizen', 'interpreter', 'guest', 'phone')),
  add constraint call_participant_has_account check ((role = 'phone') = (account_id is null));
create index call_participant_phone on call_participant (id) where role = 'phone' and left_at is null;

alter table call add column resolved_at timestamptz;
