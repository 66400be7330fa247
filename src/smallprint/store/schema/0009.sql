-- Severity stands in the index too, so that the changes of one severity are counted without being read.
DROP INDEX IF EXISTS assessment_by_time;
CREATE INDEX assessment_by_time ON assessment (substantive, recorded_at, severity);
