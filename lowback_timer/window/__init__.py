"""The window: Qt Widgets over the core. `driver` is the only way in and out of a session."""
