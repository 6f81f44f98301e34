-- A caller who keeps the place and is called back: first in state callback, then ringing_back while the page rings. The
-- tries so far, the time before which none is made, and the deadline of the ring.
alter table call
  add column ring_tries integer not null default 0 check (ring_tries >= 0),
  add column ring_not_before timestamptz,
  add column ring_until timestamptz,
  drop constraint call_state_check,
  add constraint call_state_check
    check (state in ('waiting', 'offered', 'callback', 'ringing_back', 'talking', 'ended')),
  add constraint call_callback_has_its_time check (state <> 'callback' or ring_not_before is not null),
  add constraint call_ring_has_its_deadline check (state <> 'ringing_back' or ring_until is not null);

drop index call_queue;
create index call_queue on call (band, queue_key, id) where state in ('waiting', 'offered', 'callback', 'ringing_back');
drop index call_widen;
create index call_widen on call (widen_at)
  where widen_at is not null and state in ('waiting', 'offered', 'callback', 'ringing_back');
create index call_callback_lane on call (lane, band, queue_key, id) where state in ('callback', 'ringing_back');
create index call_ring on call (ring_until) where state = 'ringing_back';

-- A contact that waits to be answered in writing: somebody was not reached, or left a message.
alter table contact
  add column answer_by timestamptz,
  add column request text check (length(request) <= 1000),
  add column topic_class text check (topic_class in ('everyday', 'social', 'education', 'medical', 'legal')),
  add column answer text check (length(answer) <= 1000),
  drop constraint contact_channel_check,
  add constraint contact_channel_check check (channel in ('video', 'message')),
  drop constraint contact_state_check,
  add constraint contact_state_check check (state in ('open', 'completed', 'missed', 'to_answer', 'answered')),
  drop constraint contact_check1,
  add constraint contact_completed_at_check
    check ((state in ('completed', 'answered')) = (completed_at is not null)),
  add constraint contact_answer_has_its_time check (state <> 'to_answer' or answer_by is not null),
  add constraint contact_answered_says_what check (state <> 'answered' or answer is not null),
  add constraint contact_message_says_what check (channel <> 'message' or request is not null);
create index contact_to_answer on contact (answer_by) where state = 'to_answer';
