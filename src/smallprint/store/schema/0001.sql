-- Blocks are kept once under the digest of their recorded characters, packed with others that came with them.
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
  id INTEGER PRIMARY KEY, service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL,
  UNIQUE (service, terms_type, variant)
);
CREATE TABLE alias (
  service TEXT NOT NULL, terms_type TEXT NOT NULL, variant TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document, PRIMARY KEY (service, terms_type, variant)
) WITHOUT ROWID;
-- A pack is the UTF-8 of several blocks, deflated; `base_id` names the pack that served as its dictionary.
CREATE TABLE pack (id INTEGER PRIMARY KEY, base_id INTEGER REFERENCES pack, body BLOB NOT NULL);
CREATE TABLE ink (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE);
CREATE TABLE block (
  id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, ink_id INTEGER REFERENCES ink,
  pack_id INTEGER NOT NULL REFERENCES pack, start INTEGER NOT NULL, length INTEGER NOT NULL
);
CREATE VIRTUAL TABLE clause USING fts5 (words, content='', tokenize="unicode61 remove_diacritics 2");
-- A text is the list of its blocks: 32-bit numbers, deflated with the list of the text before as dictionary.
CREATE TABLE text (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, base_id INTEGER REFERENCES text, depth INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE version (
  document_id INTEGER NOT NULL REFERENCES document, number INTEGER NOT NULL, fetched_at TEXT NOT NULL, cause TEXT NOT NULL,
  standing TEXT NOT NULL, text_id INTEGER NOT NULL REFERENCES text, language TEXT NOT NULL, effective_on TEXT, updated_on TEXT,
  origin TEXT NOT NULL, note TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (document_id, number)
) WITHOUT ROWID;
CREATE TABLE stand (
  ink_id INTEGER NOT NULL REFERENCES ink, document_id INTEGER NOT NULL REFERENCES document,
  first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (ink_id, document_id)
) WITHOUT ROWID;
CREATE TABLE assessment (
  document_id INTEGER NOT NULL REFERENCES document, number INTEGER NOT NULL, compared_with INTEGER NOT NULL, recorded_at TEXT NOT NULL,
  substantive INTEGER NOT NULL, severity TEXT NOT NULL, is_quiet INTEGER, headline TEXT NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY (document_id, number)
) WITHOUT ROWID;
CREATE INDEX assessment_by_time ON assessment (substantive, recorded_at);
CREATE TABLE taken (source TEXT NOT NULL, document_id INTEGER NOT NULL REFERENCES document, entries INTEGER NOT NULL, last TEXT NOT NULL, PRIMARY KEY (source, document_id)) WITHOUT ROWID;
CREATE TABLE mark (source TEXT PRIMARY KEY, mark TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE agreement (service TEXT PRIMARY KEY, agreed_at TEXT NOT NULL) WITHOUT ROWID;
