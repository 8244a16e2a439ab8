"""Write every cue into assets/sounds."""

from __future__ import annotations

from pathlib import Path

from lowback_timer.core.cues.tones import Sound
from tools.sounds.wav import wav_bytes

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "sounds"


def main() -> None:
    """Write the files; the same program writes the same bytes on every run."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for sound in Sound:
        path = FOLDER / f"{sound}.wav"
        path.write_bytes(wav_bytes(sound))
        print(path.relative_to(FOLDER.parents[1]))


if __name__ == "__main__":
    main()
