"""What a person says of a change, as a feed tells it: theirs, with their name, beside what the program finds."""

from __future__ import annotations

from html import escape

from smallprint.model.correction import Correction, Mark
from smallprint.model.meaning import Severity
from smallprint.publish.look import visible

__all__ = ["told_html", "told_text", "verdict_html", "verdict_text_of"]


def told_text(by: Correction, severity: Severity) -> str:
    """A person's last word on a change, which is so severe by it, in a line."""
    if by.mark is Mark.NOISE:
        told = f"Marked as noise by {by.author}"
    elif by.mark is Mark.SUBSTANTIVE:
        told = f"Marked as {by.value} by {by.author}"
    else:
        stands = "does not matter" if severity is Severity.NONE else f"is {severity.value}"
        told = f"{by.author} lets the program’s finding stand: it {stands}"
    return visible(f"{told}: “{by.reason}”" if by.reason else told)


def told_html(by: Correction, severity: Severity, left_out: str) -> str:
    """The same as HTML, with why the program would leave the change out, "" where it would not."""
    said = f"{escape(told_text(by, severity))}, {by.at:%Y-%m-%d}."
    program = f" The program would leave it out: {escape(visible(left_out))}." if left_out else ""
    return f"<p><strong>{said}</strong>{program} A person’s word stands beside the program’s finding.</p>\n"


def verdict_text_of(by: Correction) -> str:
    """What a person says that terms answer, in a line."""
    told = f"{by.author} says: {by.value.replace('-', ' ')}"
    return visible(f"{told}: “{by.reason}”" if by.reason else told)


def verdict_html(by: Correction) -> str:
    """The same as HTML."""
    said = f"{escape(verdict_text_of(by))}, {by.at:%Y-%m-%d}, of version {by.number}."
    return f"<p><strong>{said}</strong> A person’s word stands beside the program’s answer.</p>\n"
