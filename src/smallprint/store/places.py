"""Where in a version a clause stands, by the list of its blocks, without reading its text."""

from __future__ import annotations

from smallprint.model.document import Version
from smallprint.store.connection import Connection
from smallprint.store.named import names
from smallprint.store.texts import Texts
from smallprint.text.digest import digest


class Places:
    """The part of a store that finds a clause in a version."""

    _connection: Connection
    _texts: Texts

    def place(self, version: Version, ink: str) -> int | None:
        """The index of the first clause of a version that has this ink, or None."""
        blocks = self._connection.all(
            "SELECT b.id FROM block b JOIN ink i ON i.id = b.ink_id WHERE i.digest = :name", name=digest(ink)
        )
        texts = self._connection.all(
            "SELECT v.text_id FROM version v JOIN document d ON d.id = v.document_id WHERE d.service = :service"
            " AND d.terms_type = :terms_type AND d.variant = :variant AND v.number = :number",
            **names(version.document),
            number=version.number,
        )
        if not blocks or not texts:
            return None
        held = {block for (block,) in blocks}
        return next((index for index, block in enumerate(self._texts.blocks(texts[0][0])) if block in held), None)
