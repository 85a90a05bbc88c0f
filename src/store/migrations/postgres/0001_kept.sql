-- Nothing about a person is stored in the clear: people are keyed hashes, everything about them is sealed with a key of their
-- own. Their keys are in another schema (keys/0001_keys.sql), which backups of this one leave out.

-- Which keys belong to these data.
CREATE TABLE store (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id       BYTEA   NOT NULL
);

-- One row per person and protocol: their conversation.
CREATE TABLE session (
    person   BYTEA  NOT NULL,
    -- There is one protocol today; a second one will need its own rows.
    protocol TEXT   NOT NULL DEFAULT 'doms-or-injury',
    -- Counts the writes; the first is a random number, so that a row deleted and written anew is not taken for the old one.
    revision BIGINT NOT NULL,
    -- Seconds since 1970 of the person's last word. No index: it would have to be written with every answer, and is read once
    -- a day. Without one an answer is written into the same page (HOT), for which the pages are left some room.
    touched  BIGINT NOT NULL,
    -- JSON in the layout of store/record.rs, sealed.
    sealed   BYTEA  NOT NULL,
    PRIMARY KEY (person, protocol)
) WITH (fillfactor = 70);

-- Sealed bytes do not get smaller.
ALTER TABLE session ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- Everything else that is kept about a person: consents, journal, plan log, where to write to them.
CREATE TABLE entry (
    person BYTEA NOT NULL,
    kind   TEXT  NOT NULL,
    -- A keyed hash of the entry's own id: what is written twice is there once.
    slot   BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (person, kind, slot)
);

-- When to ask again.
CREATE TABLE check_in (
    person BYTEA   NOT NULL,
    slot   BYTEA   NOT NULL,
    -- Seconds since 1970. While somebody is sending it: when to give up on them.
    due    BIGINT  NOT NULL,
    -- How often it was handed out to be sent.
    tries  BIGINT NOT NULL DEFAULT 0,
    sealed BYTEA   NOT NULL,
    PRIMARY KEY (person, slot)
);

CREATE INDEX check_in_due ON check_in (due);

-- What moderators set. Not about people, so not sealed.
CREATE TABLE community (
    platform TEXT   NOT NULL,
    id       TEXT   NOT NULL,
    revision BIGINT NOT NULL,
    settings TEXT   NOT NULL,
    PRIMARY KEY (platform, id)
);
