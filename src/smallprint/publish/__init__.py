"""How it looks: nouns → redlines, lines of text for a terminal or a pipe, fields of JSON."""

from smallprint.publish.look import Look, Style, visible
from smallprint.publish.redline import Gap, Ink, Line, Stretch, redline

__all__ = ["Gap", "Ink", "Line", "Look", "Stretch", "Style", "redline", "visible"]
