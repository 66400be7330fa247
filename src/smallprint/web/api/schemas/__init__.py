"""The schemas of everything that the API sends, a file for each topic."""
