CREATE TABLE pack (
  name     TEXT PRIMARY KEY,
  row      TEXT    NOT NULL,
  reading  TEXT    NOT NULL,
  saved_ms INTEGER NOT NULL
) STRICT;
