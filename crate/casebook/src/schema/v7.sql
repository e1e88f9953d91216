ALTER TABLE listing ADD COLUMN product TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN title_mark INTEGER;
ALTER TABLE listing ADD COLUMN image_mark INTEGER;
CREATE INDEX listing_title_mark ON listing (title_mark, decided_ms) WHERE decision IS NOT NULL;
CREATE INDEX listing_image_mark ON listing (image_mark, decided_ms) WHERE decision IS NOT NULL;
CREATE INDEX listing_groups ON listing (band, marketplace, seller, product, rule, image_mark) WHERE decision IS NULL;
