"""Text that may come from a file, such as a class's name or an error: Qt would take <b>…</b> in it for markup."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt  # that of QtCore lacks mightBeRichText


def tip(text: str) -> str:
    """A tooltip that shows the text as it is; Qt has no other way to say that it is plain."""
    return html.escape(text).replace("\n", "<br>").join(("<qt>", "</qt>")) if Qt.mightBeRichText(text) else text
