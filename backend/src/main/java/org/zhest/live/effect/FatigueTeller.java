package org.zhest.live.effect;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Fatigues;
import org.zhest.signaling.call.InterpreterId;

/** Has an interpreter's fatigue counted beside the effects, which do not wait for it, and every second what is due. */
@Component
public class FatigueTeller {

    private static final Logger LOG = LoggerFactory.getLogger(FatigueTeller.class);

    private final Fatigues fatigues;
    private final InOrder<InterpreterId> counting = new InOrder<>();
    private final Set<InterpreterId> waiting = ConcurrentHashMap.newKeySet();

    FatigueTeller(Fatigues fatigues) {
        this.fatigues = fatigues;
    }

    public void wake(InterpreterId interpreter) {
        if (waiting.add(interpreter)) {
            counting.run(interpreter, () -> {
                // Before it is counted: whoever asks meanwhile has something newer in mind.
                waiting.remove(interpreter);
                fatigues.count(interpreter);
            });
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        try {
            fatigues.countDue();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "the database is away; fatigue waits for it: {}",
                    e.getClass().getSimpleName());
        }
    }
}
