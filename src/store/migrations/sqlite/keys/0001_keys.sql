-- The keys, in a file of their own beside the data. Every one is wrapped: without DATA_KEY this file opens nothing.

-- What the wrapped keys are wrapped with, itself wrapped by DATA_KEY: opening it shows that DATA_KEY is the right one.
CREATE TABLE vault (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    -- Which data belong to these keys.
    store_id   BLOB    NOT NULL,
    -- Raised when DATA_KEY is changed.
    generation INTEGER NOT NULL,
    sealed     BLOB    NOT NULL
) STRICT;

-- One key per person. Deleting the row is what makes older backups of their data unreadable.
CREATE TABLE person_key (
    person  BLOB    NOT NULL PRIMARY KEY,
    wrapped BLOB    NOT NULL,
    -- Milliseconds since 1970.
    made    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was forgotten, as keyed hashes: a restore does it again.
CREATE TABLE forgotten (
    person BLOB    NOT NULL PRIMARY KEY,
    -- Milliseconds since 1970.
    at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
