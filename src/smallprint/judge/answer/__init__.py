"""Questions and the answers that a document gives: what is asked, which sentences speak of it, and what they say."""
