-- dispatch.Band: 0 emergency, 1 callback, 2 moved up by a coordinator, 3 ordinary. Whom was moved up last has the least
-- queue_key of its band.
update call set band = 3 where band = 2;
