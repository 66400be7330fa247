"""The web face: pages, the same as JSON, and feeds. A page and its JSON come from one context."""
