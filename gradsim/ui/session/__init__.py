"""The state of a window, and the intents that change it. No widgets."""

from gradsim.ui.session.intents import Intent
from gradsim.ui.session.session import Session
from gradsim.ui.session.state import SessionState

__all__ = ["Intent", "Session", "SessionState"]
