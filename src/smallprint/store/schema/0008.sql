-- What editors say of findings. Nothing is ever altered or taken out: who changes their mind says so in a further row.
CREATE TABLE correction (
  id TEXT PRIMARY KEY, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL, number INTEGER NOT NULL,
  digest TEXT NOT NULL, mark TEXT NOT NULL, value TEXT NOT NULL, question TEXT NOT NULL, author TEXT NOT NULL,
  made_at TEXT NOT NULL, reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX correction_by_document ON correction (service, terms_type, variant, number);
CREATE TRIGGER correction_stays BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is never altered'); END;
CREATE TRIGGER correction_is_kept BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is never taken out'); END;
CREATE TABLE report (
  id TEXT PRIMARY KEY, service TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL, begun_at TEXT NOT NULL
) WITHOUT ROWID;
-- `variant` is NULL where an entry is of no document.
CREATE TABLE report_entry (
  report_id TEXT NOT NULL REFERENCES report, number INTEGER NOT NULL, part TEXT NOT NULL, author TEXT NOT NULL,
  written_at TEXT NOT NULL, words TEXT NOT NULL, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT,
  before_number INTEGER NOT NULL, after_number INTEGER NOT NULL, question TEXT NOT NULL, PRIMARY KEY (report_id, number)
) WITHOUT ROWID;
CREATE TRIGGER report_entry_stays BEFORE UPDATE ON report_entry BEGIN SELECT RAISE(ABORT, 'an entry is never altered'); END;
CREATE TRIGGER report_entry_is_kept BEFORE DELETE ON report_entry BEGIN SELECT RAISE(ABORT, 'an entry is never taken out'); END;
-- What was done in the archive's name through the web face.
CREATE TABLE deed (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, address TEXT NOT NULL, what TEXT NOT NULL, about TEXT NOT NULL
);
CREATE TRIGGER deed_stays BEFORE UPDATE ON deed BEGIN SELECT RAISE(ABORT, 'the log is never altered'); END;
CREATE TRIGGER deed_is_kept BEFORE DELETE ON deed BEGIN SELECT RAISE(ABORT, 'the log is never shortened'); END;
