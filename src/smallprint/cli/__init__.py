"""The command line: a face of the library, one file a command."""
