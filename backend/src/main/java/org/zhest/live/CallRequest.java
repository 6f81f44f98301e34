package org.zhest.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.Place;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/**
 * What a citizen asks for.
 *
 * @param mode null: how they usually communicate
 * @param caseFile a case of theirs that the call goes on with
 * @param emergency where help is needed; null on an ordinary call
 * @param organisation whom they want to reach, of the directory; one that is not there any more is not kept
 */
public record CallRequest(
        @Nullable SignMode mode,
        TopicClass topic,
        Wishes wishes,
        @Nullable UUID caseFile,
        @Nullable Place emergency,
        @Nullable UUID organisation) {}
