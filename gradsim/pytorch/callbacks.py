"""Callbacks of a few lines for who trains with Lightning or with Keras 3; each is imported when it is made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gradsim.pytorch.watched import Watched, watch


def lightning(every: int = 10, folder: str | Path | None = None) -> Any:
    """For ``Trainer(callbacks=[...])`` of Lightning: watches ``fit``, in the first process. Raises ImportError without it."""
    from lightning.pytorch import Callback

    class Watching(Callback):
        watched: Watched | None = None

        def on_train_start(self, trainer: Any, module: Any) -> None:
            if trainer.is_global_zero:
                self.watched = watch(module, trainer.optimizers, every, folder)

        def on_train_batch_end(self, trainer: Any, module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
            if self.watched is not None:
                self.watched.step(outputs["loss"] if isinstance(outputs, dict) else outputs)

        def on_train_end(self, trainer: Any, module: Any) -> None:
            if self.watched is not None:
                self.watched.close()

        def on_exception(self, trainer: Any, module: Any, exception: BaseException) -> None:
            self.on_train_end(trainer, module)

    return Watching()
