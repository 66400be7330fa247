"""What a person asks of an archive: one file per use case, over a store."""
