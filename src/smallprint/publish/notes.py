"""Notes as lines of text, and as the W3C's Web Annotations."""

from __future__ import annotations

from collections.abc import Iterator

from smallprint.model.document import Version
from smallprint.model.note import Note, NoteTarget
from smallprint.publish.fields import Fields, version_fields
from smallprint.publish.look import Look, Style, broken, visible

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def note_text(note: Note, look: Look, indent: str = "") -> Iterator[str]:
    """A note: what it is about, the words, who wrote them and when."""
    about = f"{note.document.id}, version {note.number}"
    if note.target is NoteTarget.CLAUSE:
        about += f", on “{note.exact}”"
    elif note.target is NoteTarget.CHANGE:
        about += ", on what it changed"
    else:
        about += f", on what it answers to “{note.question}”"
    yield from broken([(Style.FAINT, visible(f"{note.id} · {about}"))], look, indent)
    yield from beside_text(note, look, indent + "  ")


def beside_text(note: Note, look: Look, indent: str) -> Iterator[str]:
    """A note beside what it is about: a person's words, told from the document's."""
    runs = [
        (Style.QUIET, f"note: {visible(note.words)}"),
        (Style.FAINT, f" ({visible(note.author)}, {note.at:%Y-%m-%d})"),
    ]
    yield from broken(runs, look, indent)


def note_fields(note: Note, version: Version) -> Fields:
    """A note as a Web Annotation (W3C Recommendation of 23 February 2017), with the version it is about."""
    selector = {"type": "TextQuoteSelector", "exact": note.exact, "prefix": note.prefix, "suffix": note.suffix}
    target: Fields = {"source": {**version_fields(version)}}
    if note.target is NoteTarget.CLAUSE:
        target["selector"] = selector
    return {
        "@context": CONTEXT,
        "id": f"urn:smallprint:note:{note.id}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.at.isoformat(),
        "creator": {"type": "Person", "name": note.author},
        "body": {"type": "TextualBody", "value": note.words, "format": "text/plain"},
        "target": target,
        "about": note.target.value,
        "question": note.question or None,
    }
