"""How it looks: nouns → redlines, lines of text, fields of JSON, and files."""
