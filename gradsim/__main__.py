"""``python -m gradsim``."""

from gradsim.cli import main

if __name__ == "__main__":  # worker processes import this file
    raise SystemExit(main())
