"""What each page shows, as fields of JSON: one file a page."""
