package org.zhest.infra.embedded.bridge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a bridge says about its load, under the names that the real one uses. Rates are of the last full second. */
final class Statistics {
    static final String VERSION = "2.3.SNAPSHOT";

    /** Above this share of the machine's processor time a bridge counts as fully stressed. */
    private static final double FULL_LOAD = 0.9;

    private static final long SECOND = 1_000_000_000L;
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Traffic traffic;
    private final Conferences conferences;
    private final InstantSource clock;
    private final @Nullable String region;
    private volatile boolean draining;
    private volatile Rates rates = new Rates(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Totals at one instant, and what changed since the one before, a second. */
    private record Rates(
            long nanos,
            long bytesIn,
            long packetsIn,
            long bytesOut,
            long packetsOut,
            double bitsInRate,
            double packetsInRate,
            double bitsOutRate,
            double packetsOutRate,
            double stress) {}

    Statistics(Traffic traffic, Conferences conferences, InstantSource clock, @Nullable String region) {
        this.traffic = traffic;
        this.conferences = conferences;
        this.clock = clock;
        this.region = region;
    }

    boolean isDraining() {
        return draining;
    }

    /** Only a flag, on the real bridge too: whoever places conferences must honour it. */
    void drain(boolean on) {
        draining = on;
    }

    double stress() {
        return rates.stress;
    }

    /** Takes a new reading when the last is a second old. */
    void tick(long nanos) {
        Rates last = rates;
        if (last.nanos != 0 && nanos - last.nanos < SECOND) {
            return;
        }
        double seconds = last.nanos == 0 ? 1 : (nanos - last.nanos) / (double) SECOND;
        long bytesIn = traffic.bytesReceived.sum();
        long packetsIn = traffic.packetsReceived.sum();
        long bytesOut = traffic.bytesSent.sum();
        long packetsOut = traffic.packetsSent.sum();
        rates = new Rates(
                nanos,
                bytesIn,
                packetsIn,
                bytesOut,
                packetsOut,
                (bytesIn - last.bytesIn) * 8 / seconds,
                (packetsIn - last.packetsIn) / seconds,
                (bytesOut - last.bytesOut) * 8 / seconds,
                (packetsOut - last.packetsOut) / seconds,
                Math.max(0, machine.getCpuLoad()) / FULL_LOAD);
    }

    ObjectNode stats() {
        Rates now = rates;
        Collection<Conference> all = conferences.all();
        int endpoints = all.stream().mapToInt(c -> c.present().size()).sum();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (String absent : new String[] {
            "endpoints_with_high_outgoing_loss",
            "tcc_unmatched_feedback",
            "num_eps_oversending",
            "octo_conferences",
            "p2p_conferences",
            "octo_endpoints",
            "octo_receive_bitrate",
            "octo_receive_packet_rate",
            "octo_send_bitrate",
            "octo_send_packet_rate",
            "endpoints_with_suspended_sources",
            "total_conference_seconds",
            "total_visitors",
            "num_eps_no_msg_transport_after_delay",
            "total_relays",
            "num_relays_no_msg_transport_after_delay",
            "total_keyframes_received",
            "total_layering_changes_received",
            "total_video_stream_milliseconds_received",
            "visitors",
            "total_data_channel_messages_received",
            "total_data_channel_messages_sent",
            "total_colibri_web_socket_messages_received",
            "total_colibri_web_socket_messages_sent",
            "relays_ice_failed",
            "dtls_failed_relays",
            "total_bytes_received_octo",
            "total_bytes_sent_octo",
            "total_packets_received_octo",
            "total_packets_sent_octo",
            "total_dominant_speaker_changes",
            "preemptive_kfr_sent",
            "preemptive_kfr_suppressed",
            "total_ice_succeeded_relayed",
            "muc_clients_configured",
            "muc_clients_connected",
            "mucs_configured",
            "mucs_joined",
            "endpoints_with_spurious_remb",
            "endpoints_disconnected",
            "endpoints_reconnected"
        }) {
            json.put(absent, 0);
        }
        json.put("incoming_loss", 0.0)
                .put("outgoing_loss", 0.0)
                .put("overall_loss", 0.0)
                .put("rtt_aggregate", 0.0);
        json.put("bit_rate_download", Math.round(now.bitsInRate / 1000))
                .put("bit_rate_upload", Math.round(now.bitsOutRate / 1000))
                .put("packet_rate_download", Math.round(now.packetsInRate))
                .put("packet_rate_upload", Math.round(now.packetsOutRate))
                .put("total_bytes_received", now.bytesIn)
                .put("total_packets_received", now.packetsIn)
                .put("total_bytes_sent", now.bytesOut)
                .put("total_packets_sent", now.packetsOut);
        json.put("conferences", all.size())
                .put("inactive_conferences", count(all, e -> !e.isActive(), true))
                .put(
                        "largest_conference",
                        all.stream().mapToInt(c -> c.present().size()).max().orElse(0))
                .put("endpoints", endpoints)
                .put("participants", endpoints)
                .put("local_endpoints", endpoints)
                .put("local_active_endpoints", count(all, Endpoint::isActive, false))
                .put("inactive_endpoints", count(all, e -> !e.isActive(), false))
                .put(
                        "receive_only_endpoints",
                        count(all, e -> e.isActive() && !e.sends(true) && !e.sends(false), false))
                .put("endpoints_sending_audio", count(all, e -> e.sends(false), false))
                .put("endpoints_sending_video", count(all, e -> e.sends(true), false))
                .put("total_conferences_created", traffic.conferencesCreated.sum())
                .put("total_conferences_completed", traffic.conferencesCompleted.sum())
                .put("total_participants", traffic.endpointsCreated.sum())
                .put("total_ice_succeeded", traffic.iceSucceeded.sum())
                .put("total_ice_failed", traffic.iceFailed.sum())
                .put("endpoints_ice_failed", traffic.iceFailed.sum())
                .put("dtls_failed_endpoints", traffic.dtlsFailed.sum());
        if (region != null) {
            json.put("region", region);
        }
        return json.put("stress_level", now.stress)
                .put("average_participant_stress", 0.01)
                .put("threads", ManagementFactory.getThreadMXBean().getThreadCount())
                .put("healthy", true)
                .put("drain", draining)
                .put("graceful_shutdown", false)
                .put("shutting_down", false)
                .put("current_timestamp", TIMESTAMP.format(clock.instant()))
                .put("version", VERSION);
    }

    /** Counts endpoints, or conferences of which every endpoint is such. */
    private static long count(
            Collection<Conference> all, java.util.function.Predicate<Endpoint> such, boolean wholeConferences) {
        return wholeConferences
                ? all.stream().filter(c -> c.present().stream().allMatch(such)).count()
                : all.stream().flatMap(c -> c.present().stream()).filter(such).count();
    }

    ObjectNode metrics() {
        Rates now = rates;
        Collection<Conference> all = conferences.all();
        return JsonNodeFactory.instance
                .objectNode()
                .put("stress", now.stress)
                .put("healthy", true)
                .put("drain_mode", draining)
                .put("conferences", all.size())
                .put(
                        "local_endpoints",
                        all.stream().mapToInt(c -> c.present().size()).sum())
                .put("conferences_created_total", traffic.conferencesCreated.sum())
                .put("conferences_completed_total", traffic.conferencesCompleted.sum())
                .put("endpoints_total", traffic.endpointsCreated.sum())
                .put("ice_succeeded_total", traffic.iceSucceeded.sum())
                .put("ice_failed_total", traffic.iceFailed.sum())
                .put("endpoints_dtls_failed_total", traffic.dtlsFailed.sum())
                .put("keyframe_requests_total", traffic.keyFrameRequests.sum())
                .put("retransmissions_total", traffic.retransmissions.sum())
                .put("incoming_bitrate", now.bitsInRate)
                .put("outgoing_bitrate", now.bitsOutRate)
                .put("bytes_received_total", now.bytesIn)
                .put("bytes_sent_total", now.bytesOut)
                .put("packets_received_total", now.packetsIn)
                .put("packets_sent_total", now.packetsOut);
    }
}
