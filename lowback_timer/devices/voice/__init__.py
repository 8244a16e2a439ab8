"""Voice: `open_voice` returns a `Voice`, which speaks one utterance at a time and never raises.

When there is nobody to speak, at the start or in mid-session, it is said once, in one sentence, and
the session goes on with its beeps alone.
"""

from lowback_timer.devices.voice.choose import open_voice
from lowback_timer.devices.voice.voice import SilentVoice, Voice, VoiceError

__all__ = ["SilentVoice", "Voice", "VoiceError", "open_voice"]
