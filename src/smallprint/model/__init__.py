"""The nouns: frozen, checked where they are made, and known to every room above."""
