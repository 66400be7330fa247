"""What a diff means: which recorded changes matter, how much, and on which words that stands."""
