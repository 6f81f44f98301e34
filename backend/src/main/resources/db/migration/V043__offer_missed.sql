-- The board counts the offers that nobody answered; few are, so the index is small.
create index call_offer_missed on call_offer (made_at) include (interpreter_id) where result = 'expired';
