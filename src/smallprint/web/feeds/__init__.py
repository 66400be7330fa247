"""Atom feeds: which entries they hold, what an entry shows, and how it is written."""
