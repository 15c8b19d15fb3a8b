-- Which invitations were answered, and when last: what asks for an answer is not sent any more.
CREATE TABLE invitation_answer (
    invitation_id uuid PRIMARY KEY,
    at            timestamptz NOT NULL
);

-- The tasks of engagements that are under way, each as its last event has it; what was last told of it, and when.
CREATE TABLE engagement_task (
    id            uuid PRIMARY KEY,
    engagement_id uuid NOT NULL,
    partner_id    uuid NOT NULL,
    title         text NOT NULL,
    owed          boolean NOT NULL, -- open, and for the partner to do
    optional      boolean NOT NULL,
    due_on        date,
    at            timestamptz NOT NULL,
    told          text,
    told_at       timestamptz
);
CREATE INDEX engagement_task_of_partner ON engagement_task (partner_id, engagement_id);

-- The contacts who do them, with their link to the engagement.
CREATE TABLE engagement_contact (
    engagement_id uuid NOT NULL,
    contact_id    uuid NOT NULL,
    partner_id    uuid NOT NULL,
    link_id       uuid NOT NULL,
    at            timestamptz NOT NULL,
    PRIMARY KEY (engagement_id, contact_id)
);
CREATE INDEX engagement_contact_by_contact ON engagement_contact (contact_id);

-- What an email says of an engagement that has tasks.
CREATE TABLE engagement_title (
    engagement_id uuid PRIMARY KEY,
    title         text NOT NULL,
    organiser     text NOT NULL,
    at            timestamptz NOT NULL
);
