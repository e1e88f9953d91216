-- The queue of one marketplace in its order, decided ones too, without looking at listings of others.
DROP INDEX listing_undecided_market;
CREATE INDEX listing_market ON listing (marketplace, band DESC, probability DESC, last_seen_ms DESC, id DESC, decision);
-- What the record counts. Led by the decision it was taken for the queue, which then had to be sorted.
DROP INDEX listing_decision;
CREATE INDEX listing_decision ON listing (band, decision);
-- What waits for a second pair of eyes.
CREATE INDEX listing_confirmed ON listing (band DESC, probability DESC, last_seen_ms DESC, id DESC)
  WHERE decision = 'confirmed';
-- Groups are counted along an index each, without sorting.
DROP INDEX listing_groups;
DROP INDEX listing_seller;
CREATE INDEX listing_by_seller ON listing (seller, band, decision, marketplace);
CREATE INDEX listing_by_product ON listing (product, band, decision, marketplace);
CREATE INDEX listing_by_rule ON listing (rule, band, decision, marketplace);
CREATE INDEX listing_by_image_mark ON listing (image_mark, band, decision, marketplace);
-- A twin is the newest of its mark: one step, however many bear it and whatever else was decided.
DROP INDEX listing_title_mark;
DROP INDEX listing_image_mark;
CREATE INDEX listing_title_mark ON listing (title_mark, decided_ms) WHERE decision IN ('confirmed', 'rejected');
CREATE INDEX listing_image_mark ON listing (image_mark, decided_ms) WHERE decision IN ('confirmed', 'rejected');
-- What is on hold: the entry that holds it, by its subject. Of a seller the key stands here and beside the entry only.
CREATE TABLE hold (
  subject TEXT PRIMARY KEY,
  seller  TEXT    NOT NULL,
  chain   INTEGER NOT NULL,
  number  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hold_seller ON hold (seller);
