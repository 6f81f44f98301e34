package org.zhest.live;

import java.util.List;
import org.zhest.signaling.call.Effect;

/** A decision was committed; its effects are due, in order. */
public record Decided(List<Effect> effects) {}
