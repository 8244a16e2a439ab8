"""What the laptop offers: speakers, a voice, staying awake, noticing sleep."""
