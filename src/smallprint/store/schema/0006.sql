-- What people want to be told of. Where to is kept apart, in a file that its owner alone may read: addresses hold secrets.
-- `shown` is what may be seen of it. Times are by the clock of the zone; '' where there are no quiet hours.
CREATE TABLE rule (
  name TEXT PRIMARY KEY, shown TEXT NOT NULL, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL, topic TEXT NOT NULL,
  severity TEXT NOT NULL, question TEXT NOT NULL, statement TEXT NOT NULL, tells_first INTEGER NOT NULL, pace TEXT NOT NULL,
  sends_at TEXT NOT NULL, quiet_from TEXT NOT NULL, quiet_until TEXT NOT NULL, zone TEXT NOT NULL, off_because TEXT NOT NULL
) WITHOUT ROWID;
-- Up to which version of each document the rules have looked.
CREATE TABLE looked_at (document_id INTEGER PRIMARY KEY REFERENCES document, number INTEGER NOT NULL);
-- Alerts in the order in which they came, with what became of each; no rule tells of a version twice. `body` is JSON,
-- deflated. Moments in ISO 8601, in UTC.
CREATE TABLE outbox (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, document_id INTEGER NOT NULL REFERENCES document,
  number INTEGER NOT NULL, occasion TEXT NOT NULL, recorded_at TEXT NOT NULL, queued_at TEXT NOT NULL, due_at TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, reason TEXT NOT NULL, sent_at TEXT, body BLOB NOT NULL,
  UNIQUE (rule, document_id, number)
);
CREATE INDEX outbox_by_state ON outbox (state, due_at);
