"""The kinds of what programs are sent: media types without parameters, as an Accept names them."""

from smallprint.web.respond import JSON, PROBLEM

__all__ = ["ATOM", "HTML", "JSON", "MARKDOWN", "PROBLEM"]

ATOM = "application/atom+xml"
HTML = "text/html"
MARKDOWN = "text/markdown"
