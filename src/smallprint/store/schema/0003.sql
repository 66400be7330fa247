-- What readers found in clauses: ours, and made again at will. `form` says how readings of that time were written.
CREATE TABLE edition (id INTEGER PRIMARY KEY, name TEXT NOT NULL, form TEXT NOT NULL, UNIQUE (name, form));
-- A clause's reading hangs on its ink and on what it stands under, `around`: a digest of heading and lead-in. `was_id`
-- is the last edition that read it otherwise. `body` is JSON, deflated with 0003.dictionary, NULL where nothing was
-- found; `proof` is a digest of it and of every word that it quotes from the ink.
CREATE TABLE reading (
  ink_id INTEGER NOT NULL REFERENCES ink, around BLOB NOT NULL, edition_id INTEGER NOT NULL REFERENCES edition,
  was_id INTEGER REFERENCES edition, proof BLOB, body BLOB, PRIMARY KEY (ink_id, around)
) WITHOUT ROWID;
-- Up to which version an edition has read each document.
CREATE TABLE read_up_to (
  document_id INTEGER PRIMARY KEY REFERENCES document, edition_id INTEGER NOT NULL REFERENCES edition, number INTEGER NOT NULL
);
