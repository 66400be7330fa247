-- Whether a change was quiet stands in the index too, so that quiet changes are counted without being read.
DROP INDEX IF EXISTS assessment_by_time;
CREATE INDEX assessment_by_time ON assessment (substantive, recorded_at, severity, is_quiet);
