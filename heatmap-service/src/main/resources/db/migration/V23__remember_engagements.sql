-- Engagements that have asked for reports or were cancelled, as their events tell.
CREATE TABLE engagement (
    id           uuid PRIMARY KEY,
    title        text        NOT NULL,
    -- When it had this title: an event that comes late does not bring back an older one.
    titled_at    timestamptz NOT NULL,
    cancelled_at timestamptz
);

-- When a partner last left an engagement: what was asked before is not asked any more, whenever it is heard.
CREATE TABLE engagement_leaver (
    engagement_id uuid        NOT NULL REFERENCES engagement,
    partner_id    uuid        NOT NULL,
    left_at       timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, partner_id)
);

-- What engagements have asked for, each once: a report request of this id, or the reason why there is none. The partner
-- may be one that nobody knows.
CREATE TABLE engagement_request (
    request_id    uuid PRIMARY KEY,
    engagement_id uuid        NOT NULL REFERENCES engagement,
    partner_id    uuid        NOT NULL,
    asked_at      timestamptz NOT NULL,
    refusal       text
);

CREATE INDEX engagement_request_by_engagement ON engagement_request (engagement_id, partner_id);
