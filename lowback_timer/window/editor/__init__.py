"""The room in which a person writes workouts of their own."""

from lowback_timer.window.editor.room import EditorRoom

__all__ = ["EditorRoom"]
