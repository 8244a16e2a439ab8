"""Writing exercises of one's own."""

from lowback_timer.window.editor.exercise.room import ExerciseEditorRoom

__all__ = ["ExerciseEditorRoom"]
