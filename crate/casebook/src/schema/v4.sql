CREATE TABLE referral (
  chain   INTEGER NOT NULL,
  number  INTEGER NOT NULL,
  listing TEXT    NOT NULL,
  source  TEXT    NOT NULL,
  at_ms   INTEGER NOT NULL,
  PRIMARY KEY (chain, number),
  FOREIGN KEY (chain, number) REFERENCES event (chain, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_listing ON referral (listing);
CREATE INDEX referral_source ON referral (source, listing);
ALTER TABLE listing ADD COLUMN raised INTEGER NOT NULL DEFAULT 0;
CREATE INDEX listing_raised ON listing (raised) WHERE raised > 0;
