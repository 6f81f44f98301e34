package org.zhest.infra.gateway.sip;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/** Networks whose calls are heard. */
public final class Sources {
    private final List<Network> networks;

    private Sources(List<Network> networks) {
        this.networks = networks;
    }

    private record Network(byte[] address, int bits) {

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((other[bit >> 3] & mask) != (address[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param words addresses, or networks such as 10.1.0.0/16
     * @throws IllegalArgumentException with what is wrong
     */
    public static Sources of(List<String> words) {
        List<Network> networks = new ArrayList<>();
        for (String word : words) {
            int slash = word.indexOf('/');
            try {
                byte[] address = InetAddress.ofLiteral(slash < 0 ? word : word.substring(0, slash))
                        .getAddress();
                int bits = slash < 0 ? address.length * 8 : Integer.parseInt(word.substring(slash + 1));
                if (bits < 0 || bits > address.length * 8) {
                    throw new IllegalArgumentException();
                }
                networks.add(new Network(address, bits));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("no address or network: " + word);
            }
        }
        return new Sources(List.copyOf(networks));
    }

    public boolean hold(InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address.getAddress()));
    }
}
