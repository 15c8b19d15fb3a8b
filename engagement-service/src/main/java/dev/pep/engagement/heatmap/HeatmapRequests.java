package dev.pep.engagement.heatmap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The heatmaps that were asked for. Whoever changes one holds its engagement first. */
interface HeatmapRequests extends Repository<HeatmapRequest, UUID> {

    Optional<HeatmapRequest> findById(UUID id);

    List<HeatmapRequest> findByEngagementId(UUID engagementId);

    HeatmapRequest save(HeatmapRequest request);
}
