"""Run gradsim from a checkout: ``python main.py`` takes the same arguments as ``gradsim``."""

from gradsim.cli import main

raise SystemExit(main())
