CREATE TABLE patrol (
  id      TEXT PRIMARY KEY,
  patrol  TEXT    NOT NULL,
  retired INTEGER NOT NULL
) STRICT;
CREATE TABLE round (
  chain    INTEGER NOT NULL,
  number   INTEGER NOT NULL,
  patrol   TEXT    NOT NULL,
  at_ms    INTEGER NOT NULL,
  depth    INTEGER NOT NULL,
  pages    INTEGER NOT NULL,
  listings INTEGER NOT NULL,
  fresh    INTEGER NOT NULL,
  PRIMARY KEY (chain, number),
  FOREIGN KEY (chain, number) REFERENCES event (chain, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_patrol ON round (patrol, at_ms);
CREATE TABLE round_listing (
  chain   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  listing TEXT    NOT NULL,
  PRIMARY KEY (chain, number, listing),
  FOREIGN KEY (chain, number) REFERENCES round (chain, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE walk (
  patrol   TEXT PRIMARY KEY,
  since_ms INTEGER NOT NULL,
  last_ms  INTEGER NOT NULL
) STRICT;
CREATE TABLE stride (
  hash    INTEGER PRIMARY KEY,
  page    TEXT    NOT NULL,
  listing TEXT,
  fresh   INTEGER NOT NULL
) STRICT;
