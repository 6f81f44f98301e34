package org.zhest.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhest.account.DemoAccounts;
import org.zhest.centre.Centre;

/** Who is signed in, if anybody, and where; {@code demo} only in the local run. */
record SessionView(
        @Nullable AccountView account,
        CentreView centre,
        @Nullable DemoView demo) {

    /** The centre's name and IANA time zone. */
    record CentreView(Centre.CentreName name, String zone) {

        static CentreView of(Centre centre) {
            return new CentreView(centre.name(), centre.zone().getId());
        }
    }

    /** The accounts of the local run and the password they share. */
    record DemoView(String password, List<DemoAccounts.Demo> accounts) {

        static DemoView of(DemoAccounts demo) {
            return new DemoView(demo.password(), demo.accounts());
        }
    }
}
