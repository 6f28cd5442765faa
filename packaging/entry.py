"""What a program made by ``make app`` starts with."""

import multiprocessing

if __name__ == "__main__":
    # before all else: the worker processes of a sweep start here too, and do their work inside this call
    multiprocessing.freeze_support()

    from library_path import restore_library_path

    from gradsim.cli import main

    restore_library_path()
    raise SystemExit(main())
