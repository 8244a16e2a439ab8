"""Whether it is a good time to say something to somebody who is doing something else."""

from lowback_timer.devices.attention.watcher import Attention

__all__ = ["Attention"]
