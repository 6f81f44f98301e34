package org.zhest.infra.gateway.sound;

/**
 * The header extension of each packet to the conference, with one-byte heads (RFC 8285): how loud it is (RFC 6464), by which a
 * bridge tells who speaks, and its number on this hop where the bridge wants that.
 *
 * @param level id of the audio level, -1 for none
 * @param transportSequence id of the hop's number, -1 for none
 */
record HeaderExtension(int level, int transportSequence) {
    private static final int VOICE = 0x80;

    boolean isEmpty() {
        return level < 0 && transportSequence < 0;
    }

    byte[] write(int loudness, boolean voice, int sequence) {
        byte[] block = new byte[4 + ((level < 0 ? 0 : 2) + (transportSequence < 0 ? 0 : 3) + 3 & ~3)];
        block[0] = (byte) 0xBE;
        block[1] = (byte) 0xDE;
        block[3] = (byte) (block.length / 4 - 1);
        int at = 4;
        if (level >= 0) {
            block[at++] = (byte) (level << 4);
            block[at++] = (byte) ((voice ? VOICE : 0) | loudness);
        }
        if (transportSequence >= 0) {
            block[at++] = (byte) (transportSequence << 4 | 1);
            block[at++] = (byte) (sequence >>> 8);
            block[at] = (byte) sequence;
        }
        return block;
    }
}
