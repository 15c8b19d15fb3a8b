package dev.pep.engagement.heatmap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The heatmaps that were asked for. Whoever changes one holds its engagement first. */
interface HeatmapRequests extends Repository<HeatmapRequest, UUID> {

    Optional<HeatmapRequest> findById(UUID id);

    List<HeatmapRequest> findByEngagementId(UUID engagementId);

    /** Returns the id of the last request that a partner got in an engagement. */
    @Query("""
            SELECT id FROM heatmap_request WHERE engagement_id = :engagementId AND partner_id = :partnerId
            ORDER BY requested_at DESC LIMIT 1
            """)
    UUID newest(UUID engagementId, UUID partnerId);

    HeatmapRequest save(HeatmapRequest request);
}
