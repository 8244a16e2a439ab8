"""The synthesiser of the WAV cues in assets/sounds: `python -m tools.sounds` makes them anew."""
