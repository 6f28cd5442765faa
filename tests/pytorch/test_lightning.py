"""Lightning's callback records what Lightning trains."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
lightning = pytest.importorskip("lightning.pytorch", exc_type=ImportError)

from gradsim.lab.runs import RecordedRun  # noqa: E402
from gradsim.pytorch import callbacks  # noqa: E402

pytestmark = [pytest.mark.oracle, pytest.mark.filterwarnings("ignore")]


class Module(lightning.LightningModule):
    def __init__(self) -> None:
        super().__init__()
        self.net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1))

    def training_step(self, batch, _):
        return self.net(batch).square().mean()

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), 0.1)


def test_lightning_is_watched(tmp_path):
    trainer = lightning.Trainer(
        max_epochs=2, logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False,
        accelerator="cpu", callbacks=[callbacks.lightning(every=2, folder=tmp_path / "run")],
    )  # fmt: skip
    model = Module()
    trainer.fit(model, torch.utils.data.DataLoader(torch.randn(40, 4), batch_size=4))
    run = RecordedRun(tmp_path / "run")
    assert run.about.layers == ("net.0", "net.2") and run.steps.tolist() == list(range(0, 20, 2))
    assert (run.figure("signal_grad_norm") > 0).all() and (run.figure("update_ratio") > 0).all()
    assert run.loss[-1] < run.loss[0]
    assert not model.net[0]._forward_hooks
