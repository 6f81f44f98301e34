package org.zhest.account;

import java.util.List;
import org.zhest.signaling.protocol.Role;

/** Accounts that the sign-in page may tell everybody. Only the local run has such a bean. */
public interface DemoAccounts {

    String password();

    List<Demo> accounts();

    /** One of them. */
    record Demo(String login, Role role, String name) {}
}
