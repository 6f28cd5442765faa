"""Where the system's loader looks for libraries first."""

import os


def restore_library_path() -> None:
    """Other programs, such as the browser that opens a link, find the system's libraries again, not ours.

    PyInstaller has put our folder first and kept what was there before. This process has read it already.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
