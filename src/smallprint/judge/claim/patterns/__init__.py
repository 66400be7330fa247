"""The words by which claims, and terms beside them, are understood. Data only."""
