-- One row per person and platform: everything remembered about them.
CREATE TABLE session (
    platform TEXT    NOT NULL,
    person   TEXT    NOT NULL,
    -- There is one protocol today; a second one will need its own rows.
    protocol TEXT    NOT NULL DEFAULT 'doms-or-injury',
    -- Counts the writes; a row that was deleted and written anew begins at another number (see sqlite.rs).
    revision INTEGER NOT NULL,
    -- JSON, in the layout of store/record.rs.
    record   TEXT    NOT NULL,
    -- Seconds since 1970 of the person's last word.
    touched  INTEGER NOT NULL,
    PRIMARY KEY (platform, person, protocol)
) WITHOUT ROWID, STRICT;

CREATE INDEX session_touched ON session (touched);
