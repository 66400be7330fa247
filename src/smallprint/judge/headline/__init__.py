"""One line that tells a change: the service as subject, what it adds, drops or says otherwise now, and where."""
