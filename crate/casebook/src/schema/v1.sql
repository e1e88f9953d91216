-- Times are milliseconds since 1970, UTC. Hashes are hexadecimal SHA-256.

-- One chain a device. Other devices' chains come by merging and are kept whole.
CREATE TABLE chain (
  id     INTEGER PRIMARY KEY,
  device TEXT    NOT NULL UNIQUE,
  own    INTEGER NOT NULL,
  length INTEGER NOT NULL,
  head   TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX chain_own ON chain (own) WHERE own = 1;

-- The ledger. `number` runs from 1 without gaps in each chain.
CREATE TABLE event (
  chain    INTEGER NOT NULL REFERENCES chain (id),
  number   INTEGER NOT NULL,
  at_ms    INTEGER NOT NULL,
  act      TEXT    NOT NULL,
  subject  TEXT    NOT NULL,
  facts    TEXT    NOT NULL,
  previous TEXT    NOT NULL,
  hash     TEXT    NOT NULL,
  PRIMARY KEY (chain, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_subject ON event (subject, at_ms);
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER event_is_not_removed BEFORE DELETE ON event
  BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- What may name a person stands outside the hashed event, which holds only SHA-256(salt || body) as `commitment`.
-- Erasing sets salt and body to NULL: the chain still verifies.
CREATE TABLE particular (
  chain  INTEGER NOT NULL,
  number INTEGER NOT NULL,
  salt   BLOB,
  body   TEXT,
  PRIMARY KEY (chain, number),
  FOREIGN KEY (chain, number) REFERENCES event (chain, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE seller (
  id          INTEGER PRIMARY KEY,
  key         TEXT    NOT NULL UNIQUE,
  marketplace TEXT    NOT NULL,
  name        TEXT    NOT NULL,
  url         TEXT    NOT NULL
) STRICT;

-- Listings that were flagged, or on which somebody acted. `listing` and `verdict` are JSON as on the wire.
CREATE TABLE listing (
  id             INTEGER PRIMARY KEY,
  key            TEXT    NOT NULL UNIQUE,
  marketplace    TEXT    NOT NULL,
  url            TEXT    NOT NULL,
  title          TEXT    NOT NULL,
  seller         INTEGER REFERENCES seller (id),
  listing        TEXT    NOT NULL,
  verdict        TEXT    NOT NULL,
  band           INTEGER NOT NULL,
  probability    REAL    NOT NULL,
  first_seen_ms  INTEGER NOT NULL,
  last_seen_ms   INTEGER NOT NULL,
  times_seen     INTEGER NOT NULL,
  decision       TEXT,
  decided_ms     INTEGER,
  evidence_count INTEGER NOT NULL DEFAULT 0,
  notice_count   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX listing_order ON listing (band DESC, probability DESC, last_seen_ms DESC, id DESC);
CREATE INDEX listing_undecided ON listing (band DESC, probability DESC, last_seen_ms DESC, id DESC)
  WHERE decision IS NULL;
CREATE INDEX listing_url ON listing (url);
CREATE INDEX listing_seller ON listing (seller);
CREATE INDEX listing_decision ON listing (decision, band);

-- Listings with nothing against them are remembered by a hash of their key alone.
CREATE TABLE glance (
  hash     INTEGER PRIMARY KEY,
  first_ms INTEGER NOT NULL
) STRICT;

-- One row a page load.
CREATE TABLE visit (
  id          INTEGER PRIMARY KEY,
  at_ms       INTEGER NOT NULL,
  marketplace TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  url         TEXT    NOT NULL,
  listings    INTEGER NOT NULL,
  likely      INTEGER NOT NULL,
  refer       INTEGER NOT NULL
) STRICT;

CREATE INDEX visit_time ON visit (at_ms);

-- A flagged listing met on a page.
CREATE TABLE sighting (
  listing INTEGER NOT NULL REFERENCES listing (id),
  visit   INTEGER NOT NULL REFERENCES visit (id),
  at_ms   INTEGER NOT NULL,
  PRIMARY KEY (listing, visit)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  id              TEXT PRIMARY KEY,
  listing         TEXT    NOT NULL,
  url             TEXT    NOT NULL,
  title           TEXT    NOT NULL,
  purpose         TEXT    NOT NULL,
  state           TEXT    NOT NULL,
  at_ms           INTEGER NOT NULL,
  file            TEXT    NOT NULL,
  bytes           INTEGER NOT NULL,
  sha256          TEXT    NOT NULL,
  manifest_sha256 TEXT    NOT NULL,
  omissions       TEXT    NOT NULL,
  begun           INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_listing ON evidence (listing, at_ms);
CREATE INDEX evidence_time ON evidence (at_ms);

CREATE TABLE notice (
  id       TEXT PRIMARY KEY,
  state    TEXT    NOT NULL,
  form     TEXT    NOT NULL,
  contents TEXT    NOT NULL,
  at_ms    INTEGER NOT NULL,
  number   TEXT    NOT NULL,
  receipt  TEXT    NOT NULL,
  filled   TEXT    NOT NULL,
  filed_ms INTEGER
) STRICT;
CREATE INDEX notice_time ON notice (at_ms);

CREATE TABLE notice_listing (
  notice  TEXT    NOT NULL REFERENCES notice (id),
  place   INTEGER NOT NULL,
  listing TEXT    NOT NULL,
  PRIMARY KEY (notice, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_listing_listing ON notice_listing (listing);

CREATE TABLE brand (
  id       TEXT PRIMARY KEY,
  name     TEXT    NOT NULL,
  toml     TEXT    NOT NULL,
  saved_ms INTEGER NOT NULL
) STRICT;

-- Name to JSON.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Words of title and seller. `bigrams` holds every two neighbouring characters of scripts without spaces, so that a
-- Chinese word of two characters is found by any SQLite, without a tokenizer of our own.
CREATE VIRTUAL TABLE listing_words USING fts5 (words, bigrams, content = '', contentless_delete = 1);
