-- The heatmaps that engagements ask for, and why one could not be made: two topics tell of them, in any order.
CREATE TABLE asked_heatmap (
    request_id    uuid PRIMARY KEY,
    engagement_id uuid,
    title         text,
    partner_name  text,
    organiser     text, -- known once the engagement's event has come
    reason        text, -- known once the refusal has come
    refused_by    text,
    refused_at    timestamptz
);
