"""The schema of the embedded store, one file a migration."""
