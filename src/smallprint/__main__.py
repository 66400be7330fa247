"""Runs the command line: python -m smallprint."""

import sys

from smallprint.cli.main import main

sys.exit(main())
