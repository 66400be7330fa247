-- What people put in beside what was recorded: theirs, never made again. Moments in ISO 8601, in UTC.
CREATE TABLE note (
  id TEXT PRIMARY KEY, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL, number INTEGER NOT NULL,
  target TEXT NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, question TEXT NOT NULL,
  author TEXT NOT NULL, written_at TEXT NOT NULL, words TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE statement (
  id TEXT PRIMARY KEY, service TEXT NOT NULL, words TEXT NOT NULL, speaker TEXT NOT NULL, role TEXT NOT NULL,
  channel TEXT NOT NULL, url TEXT NOT NULL, said_at TEXT NOT NULL, kept_at TEXT NOT NULL
) WITHOUT ROWID;
-- How a statement stood against the version of a document that it was last held against.
CREATE TABLE held_against (
  statement_id TEXT NOT NULL REFERENCES statement, terms_type TEXT NOT NULL, variant TEXT NOT NULL,
  number INTEGER NOT NULL, judgement TEXT NOT NULL, PRIMARY KEY (statement_id, terms_type, variant)
) WITHOUT ROWID;
