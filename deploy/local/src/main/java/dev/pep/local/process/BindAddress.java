package dev.pep.local.process;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a stand-in listens: this machine alone, unless the environment says otherwise, as it does in a container. */
public final class BindAddress {

    private static final String SETTING = "PEP_LOCAL_BIND";

    private BindAddress() {}

    /** Returns the address of {@code PEP_LOCAL_BIND}, else the loopback address. */
    public static InetAddress get() {
        var wanted = System.getenv(SETTING);
        try {
            return wanted == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(wanted);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(SETTING + " is no address: " + wanted, unknown);
        }
    }
}
