"""Callbacks of a few lines for who trains with Lightning or with Keras 3; each is imported when it is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from gradsim.pytorch.keras import KerasOptimizer
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


def keras(every: int = 10, folder: str | Path | None = None) -> Any:
    """For ``model.fit(callbacks=[...])`` of Keras 3 where its backend is torch: watches ``fit``. On another backend it says so,
    and the training goes on. Raises ImportError without Keras."""
    import keras

    class Watching(keras.callbacks.Callback):
        watched: Watched | None = None

        def on_train_begin(self, logs: Any = None) -> None:
            if keras.backend.backend() != "torch":
                print(
                    f"gradsim: Keras on {keras.backend.backend()} cannot be watched, on torch it can", file=sys.stderr
                )
                return
            self.optimizer = KerasOptimizer(self.model.optimizer)
            self.watched = watch(self.model, self.optimizer, every, folder)

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            if self.watched is not None:
                self.watched.step(self.optimizer.loss)

        def on_train_end(self, logs: Any = None) -> None:
            if self.watched is not None:
                self.watched.close()

    return Watching()
