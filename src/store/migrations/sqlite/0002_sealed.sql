-- From here on nothing about a person is stored in the clear: people are keyed hashes, everything about them is sealed with a
-- key of their own. Their keys are in another file (keys/0001_keys.sql), which backups of this one leave out.

-- The rows of 0001 wait here to be sealed (sqlite/upgrade.rs), which SQL cannot do; the table goes when the last one is.
ALTER TABLE session RENAME TO session_plain;
DROP INDEX session_touched;

-- Which keys belong to this file.
CREATE TABLE store (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id       BLOB    NOT NULL
) STRICT;

-- One row per person and protocol: their conversation. No index on `touched`: it would be written with every answer, and is
-- read once a day.
CREATE TABLE session (
    person   BLOB    NOT NULL,
    -- There is one protocol today; a second one will need its own rows.
    protocol TEXT    NOT NULL DEFAULT 'doms-or-injury',
    -- Counts the writes; the first is a random number, so that a row deleted and written anew is not taken for the old one.
    revision INTEGER NOT NULL,
    -- Seconds since 1970 of the person's last word.
    touched  INTEGER NOT NULL,
    -- JSON in the layout of store/record.rs, sealed.
    sealed   BLOB    NOT NULL,
    UNIQUE (person, protocol)
) STRICT;

-- Everything else that is kept about a person: consents, journal, plan log, where to write to them.
CREATE TABLE entry (
    person BLOB NOT NULL,
    kind   TEXT NOT NULL,
    -- A keyed hash of the entry's own id: what is written twice is there once.
    slot   BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (person, kind, slot)
) STRICT;

-- When to ask again.
CREATE TABLE check_in (
    person BLOB    NOT NULL,
    slot   BLOB    NOT NULL,
    -- Seconds since 1970. While somebody is sending it: when to give up on them.
    due    INTEGER NOT NULL,
    -- How often it was handed out to be sent.
    tries  INTEGER NOT NULL DEFAULT 0,
    sealed BLOB    NOT NULL,
    PRIMARY KEY (person, slot)
) STRICT;

CREATE INDEX check_in_due ON check_in (due);

-- What moderators set. Not about people, so not sealed.
CREATE TABLE community (
    platform TEXT    NOT NULL,
    id       TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    settings TEXT    NOT NULL,
    PRIMARY KEY (platform, id)
) STRICT;
