"""What keeps no computer awake."""


class RecordingAwake:
    """Keeps what was asked for."""

    def __init__(self, *, grants: bool = True) -> None:
        self.wishes: list[bool] = []
        self._grants = grants

    @property
    def is_granted(self) -> bool:
        """Whether it is held now."""
        return self._grants and self.wishes[-1:] == [True]

    def keep(self, *, awake: bool) -> None:
        """Write down what is asked for."""
        self.wishes.append(awake)
