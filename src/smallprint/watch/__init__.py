"""One pass over the pages that are watched, a service that keeps its own schedule, and who is told."""
