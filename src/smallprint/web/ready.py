"""What all processes of a server need, read and made ready once: they come of the process that imports this module."""

from __future__ import annotations

from smallprint.web import app  # all of it, before there are several processes
from smallprint.web.thrift import sparing
from smallprint.web.warm import prepare

__all__ = ["app"]

sparing()
prepare()
