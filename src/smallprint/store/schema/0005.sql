-- Documents that are watched on their pages, under their names: one may be declared before anything of it is recorded.
-- `scatter` is drawn from the name, so that neighbours in its order lie at different hosts.
CREATE TABLE watched (
  id INTEGER PRIMARY KEY, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL, scatter INTEGER NOT NULL UNIQUE,
  flips INTEGER NOT NULL DEFAULT 0, calm INTEGER NOT NULL DEFAULT 0, UNIQUE (service, terms_type, variant)
);
-- `sources` is JSON. `until` is '' for the one that holds now, `since` '' where nobody said. Moments in ISO 8601, in UTC.
CREATE TABLE declaration (
  watched_id INTEGER NOT NULL REFERENCES watched, until TEXT NOT NULL, since TEXT NOT NULL, sources TEXT NOT NULL,
  PRIMARY KEY (watched_id, until)
) WITHOUT ROWID;
-- `start` and `length` are of the record with the page, `stop` is where the file ended when it had been put in.
CREATE TABLE snapshot (
  id INTEGER PRIMARY KEY, watched_id INTEGER NOT NULL REFERENCES watched, page INTEGER NOT NULL, url TEXT NOT NULL,
  final_url TEXT NOT NULL, fetched_at TEXT NOT NULL, status INTEGER NOT NULL, media_type TEXT NOT NULL, digest TEXT NOT NULL,
  rendered INTEGER NOT NULL, file TEXT NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, stop INTEGER NOT NULL, UNIQUE (file, start)
);
CREATE INDEX snapshot_by_page ON snapshot (watched_id, page, fetched_at);
-- Which versions were read from which snapshots, page by page.
CREATE TABLE made_of (
  document_id INTEGER NOT NULL, number INTEGER NOT NULL, snapshot_id INTEGER NOT NULL REFERENCES snapshot,
  PRIMARY KEY (document_id, number, snapshot_id), FOREIGN KEY (document_id, number) REFERENCES version (document_id, number)
) WITHOUT ROWID;
CREATE TABLE health (
  watched_id INTEGER NOT NULL REFERENCES watched, page INTEGER NOT NULL, url TEXT NOT NULL, asked_at TEXT, seen_at TEXT, changed_at TEXT,
  failing_since TEXT, cause TEXT NOT NULL, failures INTEGER NOT NULL, etag TEXT NOT NULL, last_modified TEXT NOT NULL,
  digest TEXT NOT NULL, known_url TEXT NOT NULL, due_at TEXT, rendered INTEGER NOT NULL, PRIMARY KEY (watched_id, page)
) WITHOUT ROWID;
-- A text that waits for another look, deflated; `places` is JSON, file, start and length of each page's snapshot.
CREATE TABLE candidate (
  watched_id INTEGER PRIMARY KEY REFERENCES watched, text BLOB NOT NULL, doubt TEXT NOT NULL, since TEXT NOT NULL,
  seen_at TEXT NOT NULL, looks INTEGER NOT NULL, unlike INTEGER NOT NULL, places TEXT NOT NULL, reason TEXT NOT NULL
);
