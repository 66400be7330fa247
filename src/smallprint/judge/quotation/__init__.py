"""Words that are attributed to a document, found in texts and held against recorded clauses."""
