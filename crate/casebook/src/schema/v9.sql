CREATE TABLE picture (
  number  INTEGER PRIMARY KEY,
  url     TEXT    NOT NULL UNIQUE,
  finding TEXT    NOT NULL
) STRICT;
