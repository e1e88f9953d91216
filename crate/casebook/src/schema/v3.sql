-- When the outcome that stands was recorded: platforms judge by it.
ALTER TABLE notice ADD COLUMN outcome_ms INTEGER;

-- Counts of a seller's kept listings, so that the list of sellers reads no listing. Triggers keep them.
ALTER TABLE seller ADD COLUMN listings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seller ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seller ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
UPDATE seller SET (listings, flagged, confirmed) = (
  SELECT count(*), count(*) FILTER (WHERE l.band > 0), count(*) FILTER (WHERE l.decision = 'confirmed')
  FROM listing l WHERE l.seller = seller.id);
CREATE INDEX seller_order ON seller (flagged DESC, confirmed DESC, key);

CREATE TRIGGER listing_counts_new AFTER INSERT ON listing WHEN NEW.seller IS NOT NULL BEGIN
  UPDATE seller SET listings = listings + 1, flagged = flagged + (NEW.band > 0),
    confirmed = confirmed + (NEW.decision IS 'confirmed') WHERE id = NEW.seller;
END;
CREATE TRIGGER listing_counts_changed AFTER UPDATE OF seller, band, decision ON listing
WHEN OLD.seller IS NOT NEW.seller OR OLD.band IS NOT NEW.band OR OLD.decision IS NOT NEW.decision BEGIN
  UPDATE seller SET listings = listings - 1, flagged = flagged - (OLD.band > 0),
    confirmed = confirmed - (OLD.decision IS 'confirmed') WHERE id = OLD.seller;
  UPDATE seller SET listings = listings + 1, flagged = flagged + (NEW.band > 0),
    confirmed = confirmed + (NEW.decision IS 'confirmed') WHERE id = NEW.seller;
END;
CREATE TRIGGER listing_counts_gone AFTER DELETE ON listing WHEN OLD.seller IS NOT NULL BEGIN
  UPDATE seller SET listings = listings - 1, flagged = flagged - (OLD.band > 0),
    confirmed = confirmed - (OLD.decision IS 'confirmed') WHERE id = OLD.seller;
END;

-- Notices of a seller are found by the few listings that a notice names.
CREATE INDEX listing_noticed ON listing (seller) WHERE notice_count > 0;
-- How many undecided listings a marketplace has is counted in the index alone.
CREATE INDEX listing_undecided_market ON listing (marketplace, band) WHERE decision IS NULL;
