-- How the page does on which a statement was made: `nearest` are the words that stand there in its place. `file`, `start`
-- and `length` say where its snapshot is kept; '' where none was. Moments in ISO 8601, in UTC.
CREATE TABLE statement_page (
  statement_id TEXT PRIMARY KEY, state TEXT NOT NULL, since TEXT NOT NULL, asked_at TEXT NOT NULL, nearest TEXT NOT NULL,
  reason TEXT NOT NULL, file TEXT NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL
) WITHOUT ROWID;
