-- When a person wants no digest; two equal times would be quiet for ever.
ALTER TABLE preference
    ADD COLUMN quiet_from time,
    ADD COLUMN quiet_to time,
    ADD COLUMN weekends_off boolean NOT NULL DEFAULT false,
    ADD CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from <> quiet_to);
