-- A coordinator gave the call to another interpreter while it rang.
alter table call_offer
  drop constraint call_offer_result_check,
  add constraint call_offer_result_check
    check (result in ('accepted', 'declined', 'taken', 'expired', 'withdrawn', 'reassigned'));
