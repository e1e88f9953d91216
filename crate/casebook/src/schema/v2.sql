-- A brand profile as JSON, as the back room read it; NULL until it was.
ALTER TABLE brand ADD COLUMN reading TEXT;
