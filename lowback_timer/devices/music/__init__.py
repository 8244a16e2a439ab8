"""The music of other programs, held down while the voice speaks."""

from lowback_timer.devices.music.link import Music, MusicProcess, can_hold_down

__all__ = ["Music", "MusicProcess", "can_hold_down"]
