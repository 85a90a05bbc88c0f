-- The keys, in a schema of their own. Every one is wrapped: without DATA_KEY this schema opens nothing.

-- What the wrapped keys are wrapped with, itself wrapped by DATA_KEY: opening it shows that DATA_KEY is the right one.
CREATE TABLE vault (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    -- Which data belong to these keys.
    store_id   BYTEA   NOT NULL,
    -- Raised when DATA_KEY is changed.
    generation BIGINT  NOT NULL,
    sealed     BYTEA   NOT NULL
);

-- One key per person. Deleting the row is what makes older backups of their data unreadable.
CREATE TABLE person_key (
    person  BYTEA  NOT NULL PRIMARY KEY,
    wrapped BYTEA  NOT NULL,
    -- Milliseconds since 1970.
    made    BIGINT NOT NULL
);

-- Who was forgotten, as keyed hashes: a restore does it again.
CREATE TABLE forgotten (
    person BYTEA  NOT NULL PRIMARY KEY,
    -- Milliseconds since 1970.
    at     BIGINT NOT NULL
);
