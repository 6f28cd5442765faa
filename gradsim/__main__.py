"""``python -m gradsim``."""

from gradsim.cli import main

raise SystemExit(main())
