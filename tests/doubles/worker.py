"""In the place of threads."""

from collections.abc import Callable


class AtOnce:
    """A worker that does what is asked for at once, in the caller's thread."""

    def do(self, job: Callable[[], None]) -> None:
        job()

    def wait(self, seconds: float) -> bool:
        return True

    def stop(self) -> None:
        """Nothing goes on."""


def at_once(job: Callable[[], None]) -> None:
    """What is posted is done at once."""
    job()
