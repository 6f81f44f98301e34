package org.zhest.topic;

import java.time.LocalDate;
import java.util.List;

/** The classifier. A topic may be chosen while it is valid, and stays readable for ever. */
public interface Topics {

    List<Topic> validOn(LocalDate day);

    boolean isValid(String code, LocalDate day);
}
